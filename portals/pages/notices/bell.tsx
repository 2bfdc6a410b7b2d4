/** The way to what one was told, with how much of it is unread. It is not asked again by itself: a session left alone ends. */
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { getUnreadNotices } from '#insurance/notices/contract-me'
import { countText } from '#vocabulary/spoken.ts'
import { useMe } from '../../client/me.ts'
import { query } from '../../client/query.ts'
import { Mark } from '../../design/marks.tsx'
import { useSay } from '../../language.tsx'
import { menuText } from '../../menu-text.ts'
import { text } from './text.ts'

export default function Bell() {
  const say = useSay()
  const { me, isOver } = useMe()
  const { data } = useQuery({ ...query(getUnreadNotices, {}), enabled: me?.isLocked === false && !isOver })
  const count = countText(data?.unread ?? 0)
  const name = data?.unread
    ? say(text.unreadInAll, { notices: menuText.notices, count })
    : say(menuText.notices)
  return (
    <Link to="/notices" className="bell" aria-label={name} title={name}>
      <Mark name="bell" />
      {data !== undefined && data.unread > 0 && <strong>{count}</strong>}
    </Link>
  )
}
