import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accountLife, step, type AccountVerb, type HeldAccount } from './account.ts'
import { proposedUsername } from './proposed-username.ts'

const none: HeldAccount = { id: null, isClosed: false, isOperator: false, isManagedHere: false }
const open: HeldAccount = { id: 'a', isClosed: false, isOperator: false, isManagedHere: true }
const closed: HeldAccount = { ...open, isClosed: true }
const verbs = Object.keys(accountLife) as AccountVerb[]

const outcome = (account: HeldAccount, by: string | null = 'clerk') =>
  Object.fromEntries(
    verbs.map((verb) => {
      const next = step(account, verb, by)
      return [verb, next.ok ? next.value : next.refusal.code]
    }),
  )

test('from none an account is opened; open it gets slips and is closed; closed it is reopened', () => {
  assert.deepEqual(outcome(none), {
    open: 'open',
    issue_slip: 'account.not_given_slip_from_here',
    close: 'account.not_closed_from_here',
    reopen: 'account.not_reopened_from_here',
  })
  assert.deepEqual(outcome(open), {
    open: 'account.not_opened_from_here',
    issue_slip: 'open',
    close: 'closed',
    reopen: 'account.not_reopened_from_here',
  })
  assert.deepEqual(outcome(closed), {
    open: 'account.not_opened_from_here',
    issue_slip: 'account.not_given_slip_from_here',
    close: 'account.not_closed_from_here',
    reopen: 'open',
  })
})

test("nobody touches their own account, an operator's, or one that another council looks after", () => {
  const all = (code: string) => Object.fromEntries(verbs.map((verb) => [verb, code]))
  assert.deepEqual(outcome(open, 'a'), all('account.own'))
  assert.deepEqual(outcome({ ...open, isOperator: true }), all('account.of_operator'))
  assert.deepEqual(outcome({ ...open, isManagedHere: false }), all('account.managed_elsewhere'))
})

test('a sign-in name is proposed from the name, within what a name may be', () => {
  assert.equal(proposedUsername('Nguyễn Văn Ân'), 'nguyen-van-an')
  assert.equal(proposedUsername('Đặng Thị Ngọc Hoà'), 'dang-thi-ngoc-hoa')
  assert.equal(proposedUsername('Ý'), 'nguoi-dung-y')
  assert.equal(proposedUsername('***'), 'nguoi-dung')
  assert.equal(proposedUsername(`${'Nguyễn '.repeat(9)}`).length <= 36, true)
})
