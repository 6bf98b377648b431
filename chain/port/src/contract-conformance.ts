import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { approvalStates, approvalActions as approvals } from '@jhc/chain-contracts/approval-actions.ts'
import { approvalAbi, approvalBytecode } from '@jhc/chain-contracts/generated/approval.ts'
import { auditAnchorAbi, auditAnchorBytecode } from '@jhc/chain-contracts/generated/audit-anchor.ts'
import { changeLogAbi, changeLogBytecode } from '@jhc/chain-contracts/generated/change-log.ts'
import { contractRegistryAbi, contractRegistryBytecode } from '@jhc/chain-contracts/generated/contract-registry.ts'
import { indexAnchorAbi, indexAnchorBytecode } from '@jhc/chain-contracts/generated/index-anchor.ts'
import { consentBed, relayer } from '@jhc/chain-contracts/testing/consent-bed.ts'
import { byVote, consortiumBed, kind, membership, outcome } from '@jhc/chain-contracts/testing/consortium-bed.ts'
import { ContractBed, RevertedError } from '@jhc/chain-contracts/testing/contract-bed.ts'
import { DriverChain } from '@jhc/chain-contracts/testing/driver-chain.ts'
import { governanceOf } from '@jhc/chain-contracts/testing/governance.ts'
import {
  chainTag,
  type DeployVerifier,
  deploySm2Verifier,
  hashOf,
  organisationBed,
  people,
  text32,
} from '@jhc/chain-contracts/testing/organisation-bed.ts'
import { encodeSigned } from '@jhc/record/signed-bytes.ts'
import { type Hex, zeroAddress, zeroHash } from 'viem'
import type { ChainDriver, ChainSigner } from './driver.ts'

const { admin, operator, submitter, stranger } = people

/**
 * The same contract artefacts on every chain: each story deploys them through the driver and lives one life with real SM2 signatures.
 * Stories run at once, as callers do. `deployVerifier`: another SM2 verifier, for a chain that has its own.
 */
export function contractConformance(
  chain: () => { driver: ChainDriver; signer: ChainSigner; otherSigner: ChainSigner },
  deployVerifier: DeployVerifier = deploySm2Verifier,
): void {
  describe('the same contracts', { concurrency: true }, () => {
    let bed: ContractBed
    let verifier: ReturnType<DeployVerifier>
    const shared: DeployVerifier = () => (verifier ??= deployVerifier(bed))

    /** By name where the chain tells it. */
    async function refused(run: Promise<unknown>, name: string) {
      const named = chain().driver.capabilities.revertData !== false
      await assert.rejects(run, (error) => {
        assert.ok(error instanceof RevertedError, String(error))
        if (named) assert.equal(error.revert.name, name)
        return true
      })
    }

    before(async () => {
      const { driver, signer, otherSigner } = chain()
      bed = ContractBed.on(await DriverChain.open(driver, signer, otherSigner))
    })

    test('organisations found a consortium and vote others in', async () => {
      const kit = await organisationBed({ bed, real: true, deployVerifier: shared })
      const [c, a, b, d] = await Promise.all([
        consortiumBed(kit),
        kit.register('org-a'),
        kit.register('org-b'),
        kit.register('org-c'),
      ])
      const id = await c.create('union', a, byVote)
      const first = await c.propose(id, a, kind.admit, b)
      await c.vote(first, a, true)
      assert.equal(await c.outcomeOf(first), outcome.passed)
      assert.equal(await c.stateOf(id, b), membership.invited)
      await c.join(id, b)
      const second = await c.propose(id, b, kind.admit, d)
      await c.vote(second, a, true)
      assert.equal(await c.outcomeOf(second), outcome.open)
      await refused(c.vote(second, a, true), 'VotedAlready')
      await c.vote(second, b, true)
      await c.join(id, d)
      assert.deepEqual(await Promise.all([a, b, d].map((one) => c.contract.read('isMember', [id, one]))), [
        true,
        true,
        true,
      ])
    })

    test('a package is approved on two levels', async () => {
      const kit = await organisationBed({ bed, real: true, deployVerifier: shared })
      const [approval, applicant, department, district] = await Promise.all([
        bed.deploy(admin, { abi: approvalAbi, bytecode: approvalBytecode }, [
          kit.governance,
          kit.organisations.address,
          chainTag,
        ]),
        kit.register('applicant'),
        kit.register('department'),
        kit.register('district'),
      ])
      const [template, request, pack, opinion] = [
        text32('export'),
        hashOf('request'),
        hashOf('package'),
        hashOf('opinion'),
      ]
      const roles = [text32('department'), text32('district')] as const
      await Promise.all([
        approval.send(operator, 'defineTemplate', [template, roles.map((role) => ({ role, count: 1 })), 86_400]),
        approval.send(operator, 'setApprover', [roles[0], department, true]),
        approval.send(operator, 'setApprover', [roles[1], district, true]),
      ])
      const submit = await kit.sign(approval, applicant, approvals.submit(request, template, pack))
      await approval.send(stranger, 'submit', [request, template, pack, applicant, submit])
      const approve = async (level: number, who: Hex, what = pack) => {
        const signed = await kit.sign(approval, who, approvals.approve(request, level, what, opinion))
        return approval.send(stranger, 'approve', [request, level, what, who, opinion, signed])
      }
      await refused(approve(0, department, hashOf('another package')), 'OtherPackage')
      await approve(0, department)
      await approve(1, district)
      const { state } = await approval.read('requestOf', [request])
      assert.equal(approvalStates[state], 'approved')
    })

    test('a resident grants, changes and withdraws; a release is taken while it is allowed and refused after', async () => {
      const b = await consentBed({ bed, deployVerifier: shared })
      const [first, request] = await Promise.all([
        b.grant({ nonce: 1 }),
        b.request(),
        refused(b.grant({ nonce: 2 }, b.doctor.signer), 'NotSigned'),
      ])
      assert.deepEqual(
        [await b.check(first.id), await b.check(first.id, { purpose: 8 }), await b.check(first.id, { grade: 5 })],
        ['Allowed', 'WrongPurpose', 'GradeTooHigh'],
      )
      const release = b.releaseArgs(request.id, first.id)
      await b.access.send(relayer, 'release', release.args)
      const delivered = { domain: b.domains.access, action: 4, outcome: 2, releaseId: release.id }
      const sealed = b.sealBytes(b.hospitalA.signer, encodeSigned('outcome', delivered))
      const values = { ...b.grantValues({ action: 2, nonce: 3, maxGrade: 2 }), replaces: first.id }
      const change = b.signed('change', values, b.resident.signer)
      await Promise.all([
        b.access.send(relayer, 'finish', [release.id, 2, sealed]),
        b.consent.send(relayer, 'change', change.args),
      ])
      assert.deepEqual([await b.check(first.id), await b.check(change.id)], ['Replaced', 'Allowed'])
      await b.consent.send(relayer, 'withdraw', b.withdrawal(change.id, 4))
      assert.equal(await b.check(change.id), 'Withdrawn')
      const late = b.releaseArgs(request.id, change.id, { page: 2 })
      await refused(b.access.send(relayer, 'release', late.args), 'ConsentDenied')
    })

    test('batches, change records and audit roots are anchored once, each behind the one before', async () => {
      const governance = governanceOf(bed)
      const own = bed.address(admin)
      const [index, changes, audit] = await Promise.all([
        bed.deploy(admin, { abi: indexAnchorAbi, bytecode: indexAnchorBytecode }, [own, own, own]),
        bed.deploy(admin, { abi: changeLogAbi, bytecode: changeLogBytecode }, [governance]),
        bed.deploy(admin, { abi: auditAnchorAbi, bytecode: auditAnchorBytecode }, [governance]),
      ])
      const anchor = (account: number, name: string, corrects: Hex[] = []) => {
        const [root, source, model] = [hashOf(`root ${name}`), text32('hospital-a'), text32('JHC-REC-1')]
        return index.send(account, 'anchor', [hashOf(name), root, 1, source, 0, model, corrects, '0x0000000161'])
      }
      const stream = text32('hospital-a')
      const [sent] = await Promise.all([
        anchor(submitter, 'one', [hashOf('old')]),
        changes.send(submitter, 'append', [stream, hashOf('a'), zeroHash, hashOf('root'), 3, 20_000, 1]),
        audit.send(submitter, 'anchor', [stream, 1n, 10n, hashOf('audit'), zeroHash]),
      ])
      assert.deepEqual(
        sent.events.map((event) => event.eventName),
        ['RecordCorrected', 'BatchAnchored'],
      )
      assert.equal((await index.read('batches', [hashOf('one')]))[0], hashOf('root one'))
      assert.equal(await index.read('supersededBy', [hashOf('old')]), hashOf('one'))
      await Promise.all([
        refused(anchor(submitter, 'one'), 'BatchExists'),
        refused(anchor(submitter, 'two', [hashOf('old')]), 'AlreadySuperseded'),
        refused(anchor(stranger, 'three'), 'AccessControlUnauthorizedAccount'),
        refused(
          changes.send(submitter, 'append', [stream, hashOf('c'), hashOf('b'), hashOf('r'), 1, 20_001, 1]),
          'NotThePrevious',
        ),
        refused(audit.send(submitter, 'anchor', [stream, 12n, 20n, hashOf('gap'), hashOf('audit')]), 'NotGapless'),
      ])
      await audit.send(submitter, 'anchor', [stream, 11n, 20n, hashOf('next'), hashOf('audit')])
    })

    test('a contract is upgraded through the registry: the new version writes, the old one reads', async () => {
      const governance = governanceOf(bed)
      const deployLog = () => bed.deploy(admin, { abi: changeLogAbi, bytecode: changeLogBytecode }, [governance])
      const registryCode = { abi: contractRegistryAbi, bytecode: contractRegistryBytecode }
      const [registry, old, next] = await Promise.all([
        bed.deploy(admin, registryCode, [governance]),
        deployLog(),
        deployLog(),
      ])
      const name = text32('ChangeLog')
      const register = async (target: Hex, previous: Hex) => {
        const [, , codeHash] = await registry.read('inspect', [target])
        return registry.send(operator, 'register', [name, target, codeHash, previous])
      }
      await register(old.address, zeroAddress)
      await refused(register(next.address, zeroAddress), 'NotThePredecessor')
      await register(next.address, old.address)
      assert.deepEqual(
        (await registry.read('current', [name])).map(String).map((value) => value.toLowerCase()),
        [next.address, '2'],
      )
      await old.send(admin, 'freeze', [next.address])
      const append = (log: typeof old) =>
        log.send(submitter, 'append', [name, hashOf('a'), zeroHash, hashOf('root'), 1, 20_000, 1])
      await refused(append(old), 'FrozenFor')
      assert.equal((await append(next)).events.length, 1)
    })
  })
}
