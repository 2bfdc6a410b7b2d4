/** The ways a notice goes outside the portal. */
export const noticeWays = ['email', 'sms'] as const
export type NoticeWay = (typeof noticeWays)[number]
