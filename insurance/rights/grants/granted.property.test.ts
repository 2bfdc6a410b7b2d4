/** Grants add up: to what the issuer tells, and to one another. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  type Role,
  type RoleHeld,
  rightsOf,
  type StaffFunction,
  withinOf,
} from '#vocabulary/callers/caller.ts'
import { functionsOf } from '#vocabulary/callers/names.ts'
import { reachesUnit, readUnit } from '#vocabulary/callers/unit.ts'
import { sampleIin } from '../../registry/extracts/sample-extracts.fixture.ts'
import { readClaims, usualClaims } from '../claims.ts'
import { type GrantedRight, withGrants } from './granted.ts'

const offices = ['provider', 'state-corporation', 'fund', 'contact-centre'] as const
const names = ['Есіл', 'Алатау', 'Каспий'] as const
const right = fc.constantFrom(...offices).chain((role) =>
  fc.record({
    role: fc.constant<Role>(role),
    given: fc.constantFrom<StaffFunction | null>(null, ...functionsOf[role]),
  }),
)
const granted: fc.Arbitrary<GrantedRight> = fc
  .tuple(right, fc.constantFrom(null, ...names, 'ЕСІЛ', ' '))
  .map(([each, unit]) => ({ ...each, unit }))
const toldUnit = fc.constantFrom<unknown>(undefined, null, 'Есіл', ['Есіл', 'алатау'], [], ' ', {}, 7)
const told = fc.tuple(fc.array(right, { maxLength: 3 }), toldUnit)

const written = ({ role, given }: Pick<GrantedRight, 'role' | 'given'>): string =>
  given === null ? role : `${role}/${given}`
const toldBy = (
  rights: readonly Pick<GrantedRight, 'role' | 'given'>[],
  unit: unknown,
): readonly RoleHeld[] =>
  readClaims({ kepil_roles: rights.map(written), kepil_unit: unit, iin: '' }, usualClaims).roles

test('a right reaches a unit where the issuer’s or any grant does, and the whole where one is limited to none', () =>
  fc.assert(
    fc.property(told, fc.array(granted, { maxLength: 6 }), ([rights, claim], grants) => {
      const held = withGrants(toldBy(rights, claim), grants)
      const listed = claim === undefined || claim === null ? undefined : [claim].flat().map(String)
      // Each that was given, by the role and by its function, with the unit it was given for.
      const given = [
        ...rights.map((each) => ({ ...each, names: listed })),
        ...grants.map((each) => ({ ...each, names: each.unit === null ? undefined : [each.unit] })),
      ]
      for (const right of held.flatMap(rightsOf)) {
        const his = given.filter((each) => [each.role, written(each)].includes(right))
        assert.ok(his.length > 0, `${right} was given by nobody`)
        for (const name of [undefined, ...names]) {
          const should = his.some(
            (each) =>
              each.names === undefined || each.names.some((one) => one.toLowerCase() === name?.toLowerCase()),
          )
          assert.equal(
            reachesUnit(withinOf(held, right), name && readUnit(name)),
            should,
            `${right} in ${name}`,
          )
        }
      }
      const all = new Set(held.flatMap(rightsOf))
      for (const each of given) assert.ok(all.has(each.role) && all.has(written(each) as never))
    }),
  ))

test('a citizen is limited to no unit, whatever the issuer tells', () => {
  const { roles } = readClaims({ iin: sampleIin(1), kepil_roles: ['fund'], kepil_unit: 'Есіл' }, usualClaims)
  assert.deepEqual(
    roles.map(({ role, units }) => [role, units]),
    [
      ['citizen', undefined],
      ['fund', { fund: ['Есіл'] }],
    ],
  )
})
