/**
 * Reading that stands out: an account is held against those of the same role, by what is usual among them, so that neither a
 * busy counter nor a night shift stands out, and the few who are curious do not hide one another. Nothing here says that anybody did
 * wrong: it says where an auditor looks first.
 */
import { chanceOfAtLeast, median, spreadOf } from './robust.ts'
import type { LooksOfAccount } from './summary.ts'

const unusualKinds = [
  'outside-hours',
  'many-persons',
  'one-person-again',
  'own-family-name',
  'break-glass',
] as const
export type UnusualKind = (typeof unusualKinds)[number]

/** By which figures it stands out: its own, and what is usual among its peers. */
type Figures = { readonly own: number; readonly usual: number }

export type UnusualReading = Figures & {
  readonly accountId: number
  readonly role: string
  readonly kind: UnusualKind
  /** How many looks, persons or days it is about, where `own` is another measure. */
  readonly about: number
}

/** Looks without a case at persons of the account's own family name, and how many such there are among its peers' looks. */
type OwnName = { readonly own: number; readonly amongPeers: number; readonly peersLooks: number }

export type Examined = LooksOfAccount & { readonly ownName: OwnName | undefined }

type Peers = readonly Examined[]
type Judge = (one: Examined, peers: Peers) => (Figures & { readonly about: number }) | undefined

/** With fewer of a role, everybody is a peer. */
const fewestPeers = 8

/** More than the peers have, by so many of their spreads and by so much at least. */
function standsOut(
  own: number,
  usual: readonly number[],
  { least, spreads, narrowest }: { least: number; spreads: number; narrowest: number },
): Figures | undefined {
  const middle = median(usual)
  return own >= least && own >= middle + spreads * spreadOf(usual, narrowest)
    ? { own, usual: middle }
    : undefined
}

const judges: Readonly<Record<UnusualKind, Judge>> = {
  'outside-hours': ({ strays }, peers) => {
    const days = peers.map((peer) => peer.strays.days)
    const found = standsOut(strays.days, days, { least: 4, spreads: 4, narrowest: 0.5 })
    return found && { ...found, about: strays.looks }
  },
  'many-persons': (one, peers) => {
    if (one.days < 3) return undefined
    // A busy counter has many persons too, but a case for as many of them as others have.
    const shares = peers.map(freeShare)
    const spread = spreadOf(shares, 0)
    const withoutCase = spread > 0 ? (freeShare(one) - median(shares)) / spread : 0
    const found = manyTimes(
      one.personsADay,
      peers.map(({ personsADay }) => personsADay),
      withoutCase,
    )
    const inAnHour = manyTimes(
      one.personsAnHour,
      peers.map(({ personsAnHour }) => personsAnHour),
      withoutCase,
    )
    const figures = found ?? inAnHour
    return figures && { ...figures, about: found ? 24 : 1 }
  },
  'one-person-again': (one, peers) => {
    const { daysOfOnePerson, days } = one
    const [count, share] = [
      standsOut(
        daysOfOnePerson,
        peers.map((peer) => peer.daysOfOnePerson),
        // A regular visitor comes once a week, or twice.
        { least: 8, spreads: 4, narrowest: 1 },
      ),
      standsOut(
        daysOfOnePerson / days,
        peers.map((peer) => peer.daysOfOnePerson / peer.days),
        { least: 0.4, spreads: 4, narrowest: 0.08 },
      ),
    ]
    if (!count && !(share && daysOfOnePerson >= 6)) return undefined
    return { own: daysOfOnePerson, usual: median(peers.map((peer) => peer.daysOfOnePerson)), about: days }
  },
  'own-family-name': ({ ownName, personDays }) => {
    if (!ownName || ownName.own < 3) return undefined
    const share = (ownName.amongPeers + 0.5) / (ownName.peersLooks + 1)
    const expected = share * personDays.length
    return isByChance(ownName.own, expected)
      ? undefined
      : { own: ownName.own, usual: Math.round(expected), about: personDays.length }
  },
  'break-glass': ({ breakGlass, looks }, peers) => {
    const sumOf = (part: (peer: Examined) => number) => peers.reduce((sum, peer) => sum + part(peer), 0)
    const expected =
      (looks * sumOf((peer) => peer.breakGlass)) /
      Math.max(
        1,
        sumOf((peer) => peer.looks),
      )
    if (breakGlass < 4 || isByChance(breakGlass, expected)) return undefined
    return { own: breakGlass, usual: Math.round(expected), about: looks }
  },
}

/** Nobody is just as the others: where kin live together, or urgent cases come in, a third more is nothing yet, nor is one. */
const isByChance = (count: number, expected: number): boolean =>
  chanceOfAtLeast(count, (4 / 3) * expected + 1) > 1e-3

const freeShare = ({ personDays, looks }: Examined): number => personDays.length / Math.max(1, looks)

/** Several times what peers have: rates differ by factors, not by sums. What else is unusual weighs with it. */
function manyTimes(own: number, usual: readonly number[], alsoUnusual: number): Figures | undefined {
  const some = usual.filter((value) => value > 0).map(Math.log)
  if (own < 10 || some.length < fewestPeers) return undefined
  const middle = median(some)
  const times = Math.log(own) - middle
  const spreads = times / spreadOf(some, 0.2)
  const isMany = times >= Math.log(3) && spreads >= 2 && spreads + alsoUnusual >= 4.75
  return isMany ? { own: Math.round(own), usual: Math.round(Math.exp(middle)) } : undefined
}

export function unusualReading(all: readonly Examined[]): UnusualReading[] {
  const byRole = new Map<string, Examined[]>()
  for (const one of all) byRole.set(one.role, [...(byRole.get(one.role) ?? []), one])
  return all.flatMap((one) => {
    const ofRole = byRole.get(one.role)!
    const peers = ofRole.length > fewestPeers ? ofRole : all
    const others = peers.filter((peer) => peer !== one)
    if (others.length < fewestPeers) return []
    return unusualKinds.flatMap((kind) => {
      const found = judges[kind](one, others)
      return found ? { accountId: one.accountId, role: one.role, kind, ...found } : []
    })
  })
}
