import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { SubmissionRequest } from '@jhc/chain-port/submission.ts'
import { sql } from 'kysely'
import { type ChainBed, type callMaker, requestOf } from '../chain-network/chain-bed.ts'

const script = fileURLToPath(new URL('./gateway-process.ts', import.meta.url))

interface Answer {
  hashes: string[]
  writer: boolean
}
interface GatewayProcess {
  submit(requests: SubmissionRequest[]): Promise<Answer>
  kill(): Promise<void>
}

/** Two processes on one database and one account. One of them sends; it is killed in the middle, and the other one goes on. */
export async function throughTwoGateways(bed: ChainBed, make: ReturnType<typeof callMaker>): Promise<string[]> {
  const gateways = [await startGateway(bed), await startGateway(bed)]
  try {
    const repeated = requestOf(make(), bed.contract)
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, n) =>
        gateways[n % 2]!.submit([repeated, requestOf(make(String(n).padStart(64, 'a')), bed.contract)]),
      ),
    )
    if (new Set(answers.map(({ hashes }) => hashes[0])).size !== 1) throw new Error('one key gave several transactions')
    const writers = [0, 1].filter((at) => answers.some(({ writer }, n) => n % 2 === at && writer))
    if (writers.length !== 1) throw new Error(`${writers.length} of two processes send for the account`)
    const before = await epochOf(bed)
    await gateways[writers[0]!]!.kill()
    const left = gateways[1 - writers[0]!]!
    const keys = [repeated.idempotencyKey, ...Array.from({ length: 100 }, (_, n) => String(n).padStart(64, 'a'))]
    for (;;) {
      const request = requestOf(make(), bed.contract)
      keys.push(request.idempotencyKey)
      if ((await left.submit([request])).writer) break
      await delay(200)
    }
    if ((await epochOf(bed)) <= before) throw new Error('the other one took over under the same epoch')
    await untilNoneWaits(bed)
    return keys
  } finally {
    await Promise.all(gateways.map((gateway) => gateway.kill()))
  }
}

async function untilNoneWaits({ db }: ChainBed): Promise<void> {
  for (const started = Date.now(); Date.now() - started < 180_000; await delay(200)) {
    const { rows } = await sql`select 1 from chain_gateway.submission where state = 'waiting' limit 1`.execute(db)
    if (rows.length === 0) return
  }
}

async function epochOf({ db, signer }: ChainBed): Promise<number> {
  const { rows } = await sql<{ epoch: number }>`
    select epoch from chain_gateway.account_writer where account = ${signer.address}`.execute(db)
  return rows[0]!.epoch
}

async function startGateway(bed: ChainBed): Promise<GatewayProcess> {
  const keyFile = `${bed.network.dir}/funded.key`
  const child = spawn(process.execPath, [script, bed.databaseUrl, bed.network.urls.join(','), keyFile], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const gone = new Promise((resolve) => child.once('exit', resolve))
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  await lines.next()
  let turn: Promise<unknown> = Promise.resolve()
  return {
    submit(requests) {
      const answer = turn.then(async () => {
        child.stdin.write(`${JSON.stringify(requests.map((one) => ({ ...one, gas: Number(one.gas) })))}\n`)
        return JSON.parse((await lines.next()).value as string) as Answer
      })
      turn = answer.catch(() => {})
      return answer
    },
    async kill() {
      child.kill('SIGKILL')
      await gone
    },
  }
}
