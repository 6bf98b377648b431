import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { consentBed, relayer } from '@jhc/chain-contracts/testing/consent-bed.ts'
import { ContractBed } from '@jhc/chain-contracts/testing/contract-bed.ts'
import { DriverChain } from '@jhc/chain-contracts/testing/driver-chain.ts'
import { openEmbeddedChain } from '@jhc/chain-driver-embedded/open-embedded-chain.ts'
import { openEvmChain } from '@jhc/chain-driver-evm/open-evm-chain.ts'
import type { ChainDriver, ChainSigner } from '@jhc/chain-port/driver.ts'
import { openLocalSigner } from '@jhc/chain-port/local-signer.ts'
import { ChainNetwork, removeNetwork } from '../chain-network/chain-network.ts'
import { gethCanRun } from '../chain-network/geth-binary.ts'
import type { BenchOptions } from './main.ts'

/**
 * A consent verified on chain, by gas and by time, on the embedded chain and on four go-ethereum validators: the resident's signature
 * when it is granted, the grant when it is checked (a read-only call) and when a hospital releases under it. Times are from handing the
 * signed bytes to the driver until the transaction is in a block and its receipt is read; on validators that is a block or two of a second.
 */
export async function run({ records, say }: BenchOptions) {
  return {
    embedded: await onEmbedded(records ?? 200, say),
    fourValidators: gethCanRun() ? await onValidators(Math.max(5, Math.ceil((records ?? 200) / 20)), say) : null,
  }
}

async function onEmbedded(count: number, say: BenchOptions['say']) {
  const dir = await mkdtemp(join(tmpdir(), 'consent-chain-'))
  const driver = await openEmbeddedChain({ dir: join(dir, 'chain') })
  try {
    const { chainId } = driver
    return await measure(driver, await openLocalSigner({ file: join(dir, 'key'), chainId }), count, say)
  } finally {
    await driver.close()
    await rm(dir, { recursive: true, force: true })
  }
}

async function onValidators(count: number, say: BenchOptions['say']) {
  const dir = await mkdtemp(join(tmpdir(), 'consent-chain-'))
  const network = await ChainNetwork.up(join(dir, 'network'), { owned: true, say })
  const driver = await openEvmChain({ urls: network.urls, pollMs: 100 })
  try {
    const signer = await openLocalSigner({
      file: join(network.dir, 'funded.key'),
      chainId: driver.chainId,
      gasPrice: 1n,
    })
    return await measure(driver, signer, count, say)
  } finally {
    await driver.close()
    await removeNetwork(network)
    await rm(dir, { recursive: true, force: true })
  }
}

async function measure(driver: ChainDriver, signer: ChainSigner, count: number, say: BenchOptions['say']) {
  const { name } = driver.capabilities
  const b = await consentBed({ bed: ContractBed.on(await DriverChain.open(driver, signer, signer)) })
  const sign = (nonce: number) => b.signed('grant', b.grantValues({ nonce }), b.resident.signer)
  const request = await b.request()

  const [signMs, grantMs, releaseMs, checkMs]: [number[], number[], number[], number[]] = [[], [], [], []]
  const [grantGas, releaseGas]: [bigint[], bigint[]] = [[], []]
  let check = b.consent.data('check', [request.id, b.query()])
  for (let n = 1; n <= count; n++) {
    const grant = await timed(signMs, async () => sign(n))
    grantGas.push((await timed(grantMs, () => b.consent.send(relayer, 'grant', grant.args))).gasUsed)
    const release = b.releaseArgs(request.id, grant.id, { page: n })
    releaseGas.push((await timed(releaseMs, () => b.access.send(relayer, 'release', release.args))).gasUsed)
    for (let k = 0; k < 5; k++) {
      const reason = await timed(checkMs, () => b.check(grant.id))
      if (reason !== 'Allowed') throw new Error(`the check said ${reason}`)
    }
    check = b.consent.data('check', [grant.id, b.query()])
  }
  const { gasUsed: checkGas } = await b.consent.sendData(relayer, check)
  say(`${name}: one by one done`)

  // All at once: how many signatures a second the chain verifies. In the order of their numbers, which only go up.
  const atOnce = 200
  const many = Array.from({ length: atOnce }, (_, n) => sign(count + n + 1))
  const started = performance.now()
  await Promise.all(many.map((grant) => b.consent.send(relayer, 'grant', grant.args)))
  const grantsPerSecond = Math.round((atOnce / (performance.now() - started)) * 10_000) / 10
  const asked = performance.now()
  const checks = Math.max(200, count)
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      for (let n = 0; n < checks / 8; n++)
        await driver.call({ to: b.consent.address, data: check, from: signer.address })
    }),
  )
  say(`${name}: all at once done`)
  return {
    grants: count,
    grantGas: { first: Number(grantGas[0]), next: Number(grantGas.at(-1)) },
    releaseGas: Number(releaseGas.at(-1)),
    checkGas: Number(checkGas),
    signMs: spread(signMs),
    grantMs: spread(grantMs),
    releaseMs: spread(releaseMs),
    checkMs: spread(checkMs),
    grantsPerSecond,
    checksPerSecond: Math.round((checks / (performance.now() - asked)) * 1000),
  }
}

async function timed<T>(into: number[], act: () => Promise<T>): Promise<T> {
  const started = performance.now()
  const result = await act()
  into.push(performance.now() - started)
  return result
}

function spread(samples: number[]) {
  const sorted = samples.toSorted((a, b) => a - b)
  const at = (part: number) => Math.round(sorted[Math.floor((sorted.length - 1) * part)]! * 10) / 10
  return { p50: at(0.5), p99: at(0.99) }
}
