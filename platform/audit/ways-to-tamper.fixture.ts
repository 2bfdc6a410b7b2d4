/** What the owner of the database may do to the access log, and what it is then told as. */
import { readFileSync } from 'node:fs'
import type { HeadFiles } from '#platform/audit'
import type { Database } from '#platform/database'
import { commitmentOf, linkOf } from './chain.ts'
import type { TamperKind } from './findings.ts'
import { forge, forged, relink, type SeenEntry } from './played-log.fixture.ts'

export type Chosen = {
  readonly entry: SeenEntry
  /** Another entry of the same lane, later. */
  readonly later: SeenEntry
  readonly lane: readonly SeenEntry[]
  readonly next: (below: number) => number
}

type Tamper = (of: Chosen, owner: Database, files: HeadFiles) => Promise<unknown>

/** One that was ended as it should be. */
const endedLane = (files: HeadFiles): string =>
  [
    ...readFileSync(files.heads, 'utf8').matchAll(/"lane":"(\d+)","place":[1-9]\d*,[^{}]*"end":true,"at"/g),
  ][0]![1]!

const entryIs = 'access_id = $1'
export const ways: readonly (readonly [way: string, kinds: readonly TamperKind[], tamper: Tamper])[] = [
  [
    'who read is changed',
    ['changed'],
    ({ entry }, owner) =>
      owner.execute(`UPDATE audit.access SET who = 'nobody' WHERE ${entryIs}`, [entry.accessId]),
  ],
  [
    'what was read is changed',
    ['changed'],
    ({ entry }, owner) =>
      owner.execute(`UPDATE audit.access SET what = '' WHERE ${entryIs}`, [entry.accessId]),
  ],
  [
    'why it was read is changed',
    ['changed'],
    ({ entry }, owner) =>
      owner.execute(`UPDATE audit.access SET why = why || '.' WHERE ${entryIs}`, [entry.accessId]),
  ],
  [
    'whose record it was is changed',
    ['changed'],
    ({ entry }, owner) =>
      owner.execute(`UPDATE audit.access SET person_id = person_id + 1 WHERE ${entryIs}`, [entry.accessId]),
  ],
  [
    'when it was read is changed',
    ['changed'],
    ({ entry }, owner) =>
      owner.execute(
        `UPDATE audit.access SET accessed_at = accessed_at - interval '1 microsecond' WHERE ${entryIs}`,
        [entry.accessId],
      ),
  ],
  [
    'when it was read is made no time at all',
    ['changed'],
    ({ entry }, owner) =>
      owner.execute(`UPDATE audit.access SET accessed_at = 'infinity' WHERE ${entryIs}`, [entry.accessId]),
  ],
  [
    'the instant of the server is changed',
    ['changed'],
    ({ entry }, owner) =>
      owner.execute(`UPDATE audit.access SET written_at = written_at - interval '1 day' WHERE ${entryIs}`, [
        entry.accessId,
      ]),
  ],
  [
    'the role is changed',
    ['changed'],
    ({ entry }, owner) =>
      owner.execute(`UPDATE audit.access SET written_by = 'other' WHERE ${entryIs}`, [entry.accessId]),
  ],
  [
    'the number is changed',
    ['changed'],
    ({ entry }, owner) =>
      owner.execute(`UPDATE audit.access SET access_id = 1000000 WHERE ${entryIs}`, [entry.accessId]),
  ],
  [
    'its salt is changed',
    ['changed'],
    ({ entry }, owner) =>
      owner.execute(`UPDATE audit.access SET salt = '\\x00' WHERE ${entryIs}`, [entry.accessId]),
  ],
  [
    'its link is changed',
    ['changed'],
    ({ entry }, owner) =>
      owner.execute(`UPDATE audit.access SET link = sha256(link) WHERE ${entryIs}`, [entry.accessId]),
  ],
  [
    'one is removed',
    ['removed'],
    ({ entry }, owner) => owner.execute(`DELETE FROM audit.access WHERE ${entryIs}`, [entry.accessId]),
  ],
  [
    'one is removed and the gap closed',
    ['removed'],
    async ({ entry: { lane, place, accessId } }, owner) => {
      await owner.execute(`DELETE FROM audit.access WHERE ${entryIs}`, [accessId])
      await owner.execute(
        'UPDATE audit.access SET place = place - 1 WHERE lane = $1::text::bigint AND place > $2',
        [lane, place],
      )
    },
  ],
  [
    'the last of a lane is removed',
    ['tail-cut'],
    ({ lane }, owner) =>
      owner.execute('DELETE FROM audit.access WHERE lane = $1::text::bigint AND place >= $2', [
        lane[0]!.lane,
        lane.at(-1)!.place,
      ]),
  ],
  [
    'a lane is removed',
    ['tail-cut'],
    ({ entry }, owner) =>
      owner.execute('DELETE FROM audit.access WHERE lane = $1::text::bigint', [entry.lane]),
  ],
  [
    'every lane is cut',
    ['tail-cut'],
    (_, owner) =>
      owner.execute(
        'DELETE FROM audit.access a WHERE place > (SELECT max(place) / 2 FROM public.kept k WHERE k.lane = a.lane)',
      ),
  ],
  ['all is removed', ['tail-cut'], (_, owner) => owner.execute('DELETE FROM audit.access')],
  [
    'one is put at the place of another',
    ['inserted'],
    ({ entry: { lane, place, link, salt } }, owner) => forge(owner, { lane, place, link, salt }),
  ],
  [
    'one is put at the place of another, linked as it should be',
    ['inserted'],
    ({ entry: { lane, place, salt }, lane: all }, owner) => {
      const previous = all[place - 2]?.link
      const link = previous ? linkOf(previous, commitmentOf(salt, forged)) : Buffer.alloc(32)
      return forge(owner, { lane, place, link, salt })
    },
  ],
  [
    'one is put behind another, those after it moved on',
    ['inserted'],
    async ({ entry: { lane, place, link, salt }, next }, owner) => {
      await owner.execute(
        'UPDATE audit.access SET place = place + 1 WHERE lane = $1::text::bigint AND place > $2',
        [lane, place],
      )
      const own = next(2) === 0 ? linkOf(link, commitmentOf(salt, forged)) : salt
      await forge(owner, {
        lane,
        place: place + 1,
        link: Buffer.concat([own, own]).subarray(0, 32),
        salt,
      })
    },
  ],
  [
    'one is put behind the last of a lane that has ended',
    ['inserted'],
    async (_, owner, files) => {
      const [first] = await owner.query<SeenEntry>(
        'SELECT lane::text, place, link, salt FROM audit.access WHERE lane = $1::text::bigint ORDER BY access.place DESC LIMIT 1',
        [endedLane(files)],
      )
      const { lane, place, link, salt } = first!
      await forge(owner, {
        lane,
        place: place + 1,
        link: linkOf(link, commitmentOf(salt, forged)),
        salt,
      })
    },
  ],
  [
    'a lane is made up',
    ['inserted'],
    async ({ entry: { link, salt }, next }, owner) => {
      const lane = String(next(1_000_000))
      await forge(owner, { lane, place: 1, link, salt })
      await relink(owner, lane)
    },
  ],
  [
    'two change places',
    ['reordered'],
    async ({ entry, later }, owner) => {
      await owner.execute(`UPDATE audit.access SET place = $2 WHERE ${entryIs}`, [
        entry.accessId,
        later.place,
      ])
      await owner.execute(`UPDATE audit.access SET place = $2 WHERE ${entryIs}`, [
        later.accessId,
        entry.place,
      ])
    },
  ],
  [
    'two change what they say',
    ['reordered'],
    async ({ entry, later }, owner) => {
      for (const [one, other] of [
        [entry, later],
        [later, entry],
      ] as const)
        await owner.execute(
          `UPDATE audit.access SET person_id = $2, accessed_at = $3, who = $4, what = $5, why = $6, salt = $7 WHERE ${entryIs}`,
          [one.accessId, other.personId, other.at, other.who, other.what, other.why, other.salt],
        )
    },
  ],
  [
    'one is changed and all links are made anew',
    ['rewritten'],
    async ({ entry }, owner) => {
      await owner.execute(`UPDATE audit.access SET who = 'nobody' WHERE ${entryIs}`, [entry.accessId])
      await relink(owner, entry.lane)
    },
  ],
  [
    'one is removed, the gap closed and all links made anew',
    ['rewritten', 'tail-cut'],
    async ({ entry: { lane, place, accessId } }, owner) => {
      await owner.execute(`DELETE FROM audit.access WHERE ${entryIs}`, [accessId])
      await owner.execute(
        'UPDATE audit.access SET place = place - 1 WHERE lane = $1::text::bigint AND place > $2',
        [lane, place],
      )
      await relink(owner, lane)
    },
  ],
  [
    'what one says is replaced as by law, with no act of it',
    ['erased-unsigned'],
    ({ entry }, owner) =>
      owner.execute(
        `UPDATE audit.access SET commitment = $2, salt = NULL, who = '', what = '', why = '', person_id = 0 WHERE ${entryIs}`,
        [entry.accessId, commitmentOf(entry.salt, entry)],
      ),
  ],
]
