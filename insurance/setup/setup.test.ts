/** Each step is judged by what was found, and what is said to be missing says what to do. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readConfig } from '#platform/config'
import { day } from '#vocabulary/day.ts'
import { asIs } from '#vocabulary/spoken.ts'
import type { InstallationFound } from './found.ts'
import { type StepName, stepNames } from './names.ts'
import { setupOf } from './setup.ts'

const onNetwork = {
  DATABASE_URL: 'postgres://kepil:secret@db.example:5432/kepil?sslmode=verify-full',
  KEPIL_ISSUER: 'https://id.example.kz',
  KEPIL_ISSUER_CLIENT: 'kepil',
  KEPIL_ADDRESS: 'https://osms.example.kz',
  KEPIL_HOST: '0.0.0.0',
  KEPIL_TLS_CERT: '/etc/kepil/chain.pem',
  KEPIL_TLS_KEY: '/etc/kepil/key.pem',
}
const configOf = (more: object = {}) => readConfig({ ...onNetwork, ...more })
const administrator = { accountId: 1, name: 'Үлгілова Айгүл', hasSignedIn: true, through: null }
const secret = { now: 'a1'.repeat(16) } as NonNullable<ReturnType<typeof readConfig>['metricsToken']>

const whole: InstallationFound = {
  config: { ...configOf({ KEPIL_SCANNER: '/run/clamav/clamd.ctl' }), metricsToken: secret },
  database: {
    fault: undefined,
    version: '17.2',
    mayMakeRoles: true,
    pending: [],
    folder: '/pg',
    letsRolesIn: true,
  },
  issuer: { issuer: 'https://id.example.kz', keys: 2 },
  scanner: 'ClamAV 1.4.6/27480/Mon Nov 30 08:26:00 2026',
  headFiles: {
    heads: '/log/heads',
    key: '/keys/audit',
    headsWritable: true,
    headsThere: true,
    keyIs: 'there',
  },
  certificate: { through: day('2027-01-31') },
  record: {
    administrators: [administrator, { ...administrator, accountId: 2, through: day('2027-11-30') }],
    firstSignedIn: [],
    staff: { all: 3, byPerson: 1, byClaim: 3 },
    persons: 100_001,
    payers: 2,
    groups: 1,
    attachments: 1,
    files: 1,
  },
  today: day('2026-11-30'),
  lawIsInOrder: true,
  lawVersion: '2026-11-30.1',
}

const stepOf = (name: StepName, more: Partial<InstallationFound>) =>
  setupOf({ ...whole, ...more })
    .groups.flatMap(({ steps }) => steps)
    .find((step) => step.name === name)!

test('of a whole installation nothing is missing; what cannot be seen from here is to be looked at', () => {
  const { missing, later, unknown, done, groups } = setupOf(whole)
  assert.deepEqual([missing, later, unknown], [0, 0, 2])
  const steps = groups.flatMap((group) => group.steps)
  assert.deepEqual(
    steps.map(({ name }) => name),
    Object.keys(stepNames),
  )
  assert.equal(done, steps.length - 2)
  for (const { name, state, found, todo } of steps) assert.ok(state === 'done' ? found && !todo : todo, name)
  assert.match(stepOf('persons', {}).found!.en, /^more than 100/)
  assert.match(stepOf('administrators', {}).found!.kk, /\(соңғы күні/)
})

const { database, record, headFiles } = whole
const lacks: readonly (readonly [StepName, Partial<InstallationFound>, command: string | null])[] = [
  ['server', { database: { ...database!, fault: asIs('no') } }, null],
  ['roles', { database: { ...database!, letsRolesIn: false } }, 'kepil migrate'],
  [
    'roles',
    { database: { ...database!, letsRolesIn: false, mayMakeRoles: false } },
    'kepil migrate --roles > roles.sql',
  ],
  ['migrations', { database: { ...database!, pending: ['0017-more'] } }, 'kepil migrate'],
  [
    'database-tls',
    {
      config: configOf({
        KEPIL_HOST: '',
        DATABASE_URL: 'postgres://kepil:secret@db.example/kepil?sslmode=no-verify',
      }),
    },
    '?sslmode=verify-full',
  ],
  [
    'issuer',
    { config: readConfig({ DATABASE_URL: onNetwork.DATABASE_URL }) },
    'KEPIL_ISSUER=https://… KEPIL_ISSUER_CLIENT=kepil',
  ],
  ['issuer-answers', { issuer: { fault: asIs('silent') } }, null],
  ['issuer-answers', { issuer: { issuer: 'https://id.example.kz', keys: 0 } }, null],
  [
    'address',
    { config: configOf({ KEPIL_HOST: '', KEPIL_ADDRESS: 'http://localhost:8080' }) },
    'KEPIL_ADDRESS=https://osms.example.kz',
  ],
  [
    'network',
    { config: configOf({ KEPIL_HOST: '' }) },
    'KEPIL_HOST=0.0.0.0 KEPIL_TLS_CERT=… KEPIL_TLS_KEY=…',
  ],
  ['network', { certificate: { through: day('2026-11-29') } }, null],
  ['network', { certificate: { fault: asIs('unread') } }, null],
  ['audit-heads', { headFiles: { ...headFiles, headsWritable: false } }, 'KEPIL_AUDIT_HEADS=…'],
  ['audit-heads', { headFiles: { ...headFiles, heads: '/pg/heads' } }, 'KEPIL_AUDIT_HEADS=…'],
  ['audit-key', { headFiles: { ...headFiles, key: '/pg/deeper/key' } }, 'KEPIL_AUDIT_KEY=…'],
  ['audit-key', { headFiles: { ...headFiles, keyIs: 'open-to-others' } }, 'chmod 600 /keys/audit'],
  ['administrators', { record: { ...record!, administrators: [] } }, 'kepil init --owner … --owner …'],
  ['administrators', { record: { ...record!, administrators: [administrator] } }, null],
  [
    'signed-in',
    { record: { ...record!, administrators: [administrator, { ...administrator, hasSignedIn: false }] } },
    null,
  ],
  [
    'two-people',
    { record: { ...record!, staff: { all: 3, byPerson: 1, byClaim: 2 } } },
    'KEPIL_ISSUER_PERSON_CLAIM=kepil_person',
  ],
  ['persons', { record: { ...record!, persons: 0 } }, 'kepil import persons persons.csv'],
  ['payers', { record: { ...record!, payers: 0 } }, 'kepil import payers payers.csv'],
  ['groups', { record: { ...record!, groups: 0 } }, 'kepil import groups groups.csv'],
  ['payments', { record: { ...record!, files: 0 } }, 'kepil check FILE'],
  ['metrics', { config: configOf() }, 'openssl rand -hex 32 > metrics-token'],
  ['scanner', { config: configOf() }, 'KEPIL_SCANNER=/run/clamav/clamd.ctl'],
  ['scanner', { scanner: undefined }, null],
]

test('whatever is lacking is named, with what to do and by which command', () => {
  for (const [name, more, command] of lacks) {
    const step = stepOf(name, more)
    assert.equal(step.state, 'missing', name)
    assert.ok(step.todo, name)
    assert.equal(step.command, command, name)
  }
  assert.equal(stepOf('audit-heads', { headFiles: { ...headFiles, heads: '/pgdata/heads' } }).state, 'done')
})

test('while nobody is an administrator, those who signed in first are shown by the name to be given; no number is', () => {
  const firstSignedIn = [
    { name: 'Үлгілова Айгүл', subject: 'staff-7' },
    { name: 'Сынақов Ерлан', subject: '840912100007' },
  ]
  const { found } = stepOf('administrators', { record: { ...record!, administrators: [], firstSignedIn } })
  assert.match(found!.en, /Үлгілова Айгүл \(sub staff-7\); Сынақов Ерлан \(sub 8409••••••07\)/)
})

test('that two accounts are two people is told where all are known alike, and what does not work without it is said', () => {
  const told = (all: number, byPerson: number, byClaim: number) =>
    stepOf('two-people', { record: { ...record!, staff: { all, byPerson, byClaim } } })
  for (const known of [told(2, 2, 0), told(2, 0, 2), told(2, 2, 1)]) assert.equal(known.state, 'done')
  assert.equal(told(1, 1, 1).state, 'later')
  const [first] = record!.administrators
  const alone = { ...record!, administrators: [first!], staff: { all: 2, byPerson: 2, byClaim: 2 } }
  const { state, todo } = stepOf('two-people', { record: alone })
  assert.equal(state, 'later')
  assert.match(todo!.en, /when the second administrator has signed in/)
  for (const not of [told(2, 0, 0), told(2, 1, 1), told(1, 0, 0)]) {
    assert.equal(not.state, 'missing')
    assert.match(not.todo!.en, /no right, no acting for others and no erasure is approved/)
  }
  assert.equal(told(0, 0, 0).state, 'unknown')
  const named = stepOf('two-people', {
    config: configOf({ KEPIL_ISSUER_PERSON_CLAIM: 'employee' }),
    record: { ...record!, staff: { all: 2, byPerson: 0, byClaim: 0 } },
  })
  assert.match(named.found!.en, /known by an IIN: 0; by the claim "employee": 0/)
})

test('files of the log that are not made yet are told as made at the first start, and none is ticked', () => {
  const toBeMade = { ...headFiles, headsThere: false, keyIs: 'to-be-made' } as const
  for (const name of ['audit-heads', 'audit-key'] as const) {
    const { state, todo, command } = stepOf(name, { headFiles: toBeMade })
    assert.deepEqual([state, command], ['later', null], name)
    assert.match(todo!.en, /kepil start makes it at its first start/)
    assert.equal(stepOf(name, {}).state, 'done', name)
    const inside = { ...toBeMade, heads: '/pg/heads', key: '/pg/key' }
    assert.equal(stepOf(name, { headFiles: inside }).state, 'missing', name)
  }
})

test('without attachments nothing is missing: it is told what clinics read by, and the command that takes them in', () => {
  const { state, todo, command } = stepOf('attachments', { record: { ...record!, attachments: 0 } })
  assert.deepEqual([state, command], ['later', 'kepil import attachments attachments.csv'])
  assert.match(todo!.en, /by an appointment alone/)
  assert.equal(setupOf({ ...whole, record: { ...record!, attachments: 0 } }).missing, 0)
})

test('the roles by which the program works are told by name, all of them', () => {
  for (const told of [
    stepOf('roles', {}).found,
    stepOf('roles', { database: { ...database!, letsRolesIn: false } }).todo,
  ])
    for (const text of Object.values(told!)) assert.match(text, /app, worker, reader, looker, eraser/)
})

test('it is told that a right can be given only to whoever has signed in', () => {
  assert.match(stepOf('signed-in', {}).found!.en, /signs in once first too/)
})

test('without a scanner it is said what does not work; one that does not answer is named', () => {
  const none = stepOf('scanner', { config: configOf() })
  assert.match(none.todo!.en, /lie in quarantine: neither the clerk nor whoever sent them gets them/)
  assert.equal(stepOf('scanner', { scanner: undefined }).found!.kk, '/run/clamav/clamd.ctl')
})

test('what a step rests on comes first: until then it cannot be told', () => {
  for (const name of ['roles', 'migrations', 'administrators', 'persons', 'payments'] as const)
    assert.equal(stepOf(name, { database: undefined, record: undefined }).state, 'unknown', name)
  for (const name of ['issuer-answers', 'issuer-secret'] as const)
    assert.equal(
      stepOf(name, { config: readConfig({ DATABASE_URL: onNetwork.DATABASE_URL }), issuer: undefined }).state,
      'unknown',
      name,
    )
})

test('the people of a demonstration are made up: there are many, and none is of a register', () => {
  for (const name of ['administrators', 'two-people', 'persons', 'payments'] as const) {
    const { state, found } = stepOf(name, { config: readConfig({}) })
    assert.ok(state === 'unknown' && found, name)
  }
})
