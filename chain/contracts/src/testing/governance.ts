import type { ContractBed } from './contract-bed.ts'

/** Accounts of the tests' contracts. */
export const people = { admin: 1, operator: 2, submitter: 3, pauser: 4, stranger: 9 } as const

/** Roles of a governed contract in tests, each its own account. */
export const governanceOf = (bed: ContractBed) => ({
  admin: bed.address(people.admin),
  operator: bed.address(people.operator),
  submitter: bed.address(people.submitter),
  pauser: bed.address(people.pauser),
  adminDelay: 86_400,
})
