/** The SQL of notices on their way outside: how persons wish to be told, what is due, and what came of it. */
import type { Connection, Instant } from '#platform/database'
import type { Language } from '#vocabulary/text.ts'
import type { NewNotice, NoticeKind } from '../kinds.ts'
import type { NoticeWay } from '../ways.ts'
import type { QuietHours } from './when.ts'

export type Wish = {
  readonly language: Language
  readonly email: string | null
  readonly telephone: string | null
  readonly quiet: QuietHours
}

type WishRow = Omit<Wish, 'quiet'> & {
  readonly personId: number
  readonly from: number
  readonly until: number
}

/** How these persons wish to be told; whoever said nothing is absent. */
export async function wishesOf(
  connection: Connection,
  personIds: readonly number[],
): Promise<Map<number, Wish>> {
  const rows = await connection.query<WishRow>(
    `SELECT person_id AS "personId", language, email, telephone, quiet_from_minute AS "from", quiet_until_minute AS until
       FROM notices.wish WHERE person_id = ANY($1::bigint[]) ORDER BY wished_at`,
    [personIds],
  )
  return new Map(
    rows.map(({ personId, from, until, ...wish }) => [personId, { ...wish, quiet: { from, until } }]),
  )
}

export const keepWish = (
  tx: Connection,
  personId: number,
  { language, email, telephone, quiet }: Wish,
  at: Instant,
): Promise<number> =>
  tx.execute(
    `INSERT INTO notices.wish (person_id, quiet_from_minute, quiet_until_minute, wished_at, language, email, telephone)
     VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT (person_id) DO UPDATE SET quiet_from_minute = excluded.quiet_from_minute,
       quiet_until_minute = excluded.quiet_until_minute, wished_at = excluded.wished_at, language = excluded.language,
       email = excluded.email, telephone = excluded.telephone`,
    [personId, quiet.from, quiet.until, at, language, email, telephone],
  )

/** Until the transaction ends nobody else changes what the person wishes. */
export const holdWish = (tx: Connection, personId: number): Promise<number> =>
  tx.execute("SELECT pg_advisory_xact_lock(hashtextextended('wishes of ' || $1::bigint, 0))", [personId])

type NewDelivery = {
  readonly personId: number
  readonly notice: number
  readonly way: NoticeWay
  readonly language: Language
  readonly address: string
  readonly dueAt: Instant
}

/** Of each notice one a way; whatever is on its way already stays so. */
export const addDeliveries = (tx: Connection, deliveries: readonly NewDelivery[]): Promise<number> =>
  tx.execute(
    `INSERT INTO notices.delivery (person_id, notice_id, way, tries, due_at, language, address)
     SELECT person_id, notice_id, way::notices.way, 0, due_at, language, address
       FROM unnest($1::bigint[], $2::bigint[], $3::text[], $4::timestamptz[], $5::text[], $6::text[])
         AS fresh (person_id, notice_id, way, due_at, language, address)
     ON CONFLICT (person_id, notice_id, way) DO NOTHING`,
    [
      deliveries.map(({ personId }) => personId),
      deliveries.map(({ notice }) => notice),
      deliveries.map(({ way }) => way),
      deliveries.map(({ dueAt }) => dueAt),
      deliveries.map(({ language }) => language),
      deliveries.map(({ address }) => address),
    ],
  )

/** The number of a notice that was told. */
export async function numberOfNotice(
  tx: Connection,
  { personId, kind, event }: Pick<NewNotice, 'personId' | 'kind' | 'event'>,
): Promise<number> {
  const [row] = await tx.query<{ notice: number }>(
    'SELECT notice_id AS notice FROM notices.notice WHERE person_id = $1 AND kind = $2 AND event = $3',
    [personId, kind, event],
  )
  return row!.notice
}

type NoticeToPassOn = { readonly personId: number; readonly notice: number; readonly kind: NoticeKind }

/** Some that nobody looked at yet whether they go outside; they are held until the transaction ends. */
export const noticesToPassOn = (tx: Connection, atOnce: number): Promise<NoticeToPassOn[]> =>
  tx.query<NoticeToPassOn>(
    `SELECT person_id AS "personId", notice_id AS notice, kind FROM notices.notice
      WHERE passed_on_at IS NULL ORDER BY notice_id LIMIT $1 FOR UPDATE SKIP LOCKED`,
    [atOnce],
  )

export const notePassedOn = (
  tx: Connection,
  notices: readonly NoticeToPassOn[],
  at: Instant,
): Promise<number> =>
  tx.execute(
    `UPDATE notices.notice SET passed_on_at = $3 FROM unnest($1::bigint[], $2::bigint[]) AS these (person, id)
      WHERE person_id = person AND notice_id = id`,
    [notices.map(({ personId }) => personId), notices.map(({ notice }) => notice), at],
  )

type DeliveryKey = { readonly personId: number; readonly notice: number; readonly way: NoticeWay }
export type DueDelivery = DeliveryKey & {
  readonly kind: NoticeKind
  readonly language: Language
  readonly address: string
  readonly tries: number
}

/** Those that are due, the longest waiting first. */
export const dueDeliveries = (connection: Connection, at: Instant, atOnce: number): Promise<DueDelivery[]> =>
  connection.query<DueDelivery>(
    `SELECT d.person_id AS "personId", d.notice_id AS notice, way, kind, language, address, tries
       FROM notices.delivery AS d JOIN notices.notice AS n ON n.person_id = d.person_id AND n.notice_id = d.notice_id
      WHERE due_at <= $1 ORDER BY due_at LIMIT $2`,
    [at, atOnce],
  )

const ofKey = 'person_id = $1 AND notice_id = $2 AND way = $3::text::notices.way'

/** One more try is made; where nothing more is noted of it, the next is made then. Without a next it has failed. */
export const noteTry = (
  connection: Connection,
  { personId, notice, way }: DeliveryKey,
  { tries, next, at }: { readonly tries: number; readonly next: Instant | undefined; readonly at: Instant },
): Promise<number> =>
  connection.execute(
    `UPDATE notices.delivery SET tries = $4, due_at = $5, failed_at = CASE WHEN $5::timestamptz IS NULL THEN $6::timestamptz END
      WHERE ${ofKey}`,
    [personId, notice, way, tries, next ?? null, at],
  )

export const noteSent = (
  connection: Connection,
  { personId, notice, way }: DeliveryKey,
  { reference, at }: { readonly reference: string; readonly at: Instant },
): Promise<number> =>
  connection.execute(
    `UPDATE notices.delivery SET due_at = NULL, failed_at = NULL, sent_at = $4, reference = $5 WHERE ${ofKey}`,
    [personId, notice, way, at, reference],
  )

/** What was sent since then and has no receipt yet, by its references. */
export async function awaitingReceipt(
  connection: Connection,
  way: NoticeWay,
  since: Instant,
): Promise<string[]> {
  const rows = await connection.query<{ reference: string }>(
    `SELECT reference FROM notices.delivery
      WHERE way = $1::text::notices.way AND sent_at >= $2 AND received_at IS NULL ORDER BY sent_at DESC LIMIT 1000`,
    [way, since],
  )
  return rows.map(({ reference }) => reference)
}

export const noteReceived = (
  connection: Connection,
  way: NoticeWay,
  references: readonly string[],
  at: Instant,
): Promise<number> =>
  connection.execute(
    `UPDATE notices.delivery SET received_at = $3
      WHERE way = $1::text::notices.way AND reference = ANY($2::text[]) AND received_at IS NULL`,
    [way, references, at],
  )

export type DeliveryOnRecord = {
  readonly notice: number
  readonly way: NoticeWay
  readonly address: string
  readonly sentAt: Instant | null
  readonly receivedAt: Instant | null
  readonly failedAt: Instant | null
}

/** How these notices of a person went outside. Read as the looker. */
export const deliveriesOf = (
  seeing: Connection,
  personIds: readonly number[],
  notices: readonly number[],
): Promise<DeliveryOnRecord[]> =>
  seeing.query<DeliveryOnRecord>(
    `SELECT notice_id AS notice, way, address, sent_at AS "sentAt", received_at AS "receivedAt", failed_at AS "failedAt"
       FROM notices.delivery WHERE person_id = ANY($1::bigint[]) AND notice_id = ANY($2::bigint[]) ORDER BY notice_id, way`,
    [personIds, notices],
  )
