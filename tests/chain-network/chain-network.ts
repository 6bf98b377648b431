import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'
import type { Hex } from '@jhc/chain-port/driver.ts'
import { networkErrors } from './errors.ts'
import { ensureGeth } from './geth-binary.ts'
import { mendStandstill } from './mend-standstill.ts'
import { hasPlan, makePlan, type NetworkPlan, readPlan, type Validator, writePlan } from './network-plan.ts'
import { rpc } from './rpc.ts'
import { endValidator, initialiseValidator, launchValidator, validatorPid } from './validator-process.ts'

export interface UpOptions {
  validators?: number
  /** Seconds between blocks; 0 is refused by clique under load, 1 is its least. */
  period?: number
  funded?: Hex[]
  say?: (text: string) => void
  /** Ends the validators and clears the directory when this process ends, however it ends. For tests. */
  owned?: boolean
  /** How often a new network chooses its ports, at most. */
  attempts?: number
}

export interface ValidatorStatus {
  number: number
  running: boolean
  head: number | null
  peers: number | null
  /** Blocks behind the highest head. */
  lag: number | null
}

/** So long without a block, all validators running, is a standstill: a period is a second. */
const stillMs = 8_000

/** Four (or more) go-ethereum validators on loopback under clique; its whole state is in `dir`. */
export class ChainNetwork {
  readonly dir: string
  #plan: NetworkPlan
  #watch: NodeJS.Timeout | undefined

  private constructor(dir: string, plan: NetworkPlan) {
    this.dir = dir
    this.#plan = plan
  }

  static at(dir: string): ChainNetwork {
    return new ChainNetwork(dir, readPlan(dir))
  }

  /** Starts what does not run, makes what is not there, and resolves when blocks are sealed and seen by all. */
  static async up(dir: string, options: UpOptions = {}): Promise<ChainNetwork> {
    const geth = ensureGeth(options.say)
    const { validators = 4, period = 1, funded } = options
    const isNew = !hasPlan(dir)
    const plan = isNew ? await makePlan(dir, { validators, period, funded }) : readPlan(dir)
    const network = new ChainNetwork(dir, plan)
    if (options.owned) guard(dir)
    try {
      for (const validator of plan.validators) initialiseValidator(geth, dir, validator)
      await Promise.all(plan.validators.map((validator) => launchValidator(geth, dir, validator, plan.chainId)))
      network.#watchStandstill()
      await network.#connect()
      await network.untilSealing()
      if (!options.owned) network.stopWatching()
    } catch (error) {
      await network.down()
      // Somebody may have taken a port between its choice and its use; a new network can choose again.
      const attempts = options.attempts ?? 3
      if (!isNew || attempts <= 1 || (error as { code?: string }).code !== 'chain-network.node-ended') throw error
      rmSync(dir, { recursive: true, force: true })
      return ChainNetwork.up(dir, { ...options, owned: false, attempts: attempts - 1 })
    }
    return network
  }

  stopWatching(): void {
    clearInterval(this.#watch)
  }

  get chainId(): number {
    return this.#plan.chainId
  }
  get urls(): string[] {
    return this.#plan.validators.map((validator) => `http://127.0.0.1:${validator.httpPort}`)
  }
  get validators(): Validator[] {
    return this.#plan.validators
  }
  get funded(): NetworkPlan['funded'] {
    return this.#plan.funded
  }

  validator(number: number): Validator {
    const found = this.#plan.validators.find((validator) => validator.number === number)
    if (!found) throw networkErrors['no-such-node']({ number })
    return found
  }

  async status(): Promise<ValidatorStatus[]> {
    const rows = await Promise.all(
      this.#plan.validators.map(async (validator) => ({
        number: validator.number,
        running: validatorPid(validator) !== null,
        head: await rpc(validator, 'eth_blockNumber').then(Number, () => null),
        peers: await rpc(validator, 'net_peerCount').then(Number, () => null),
      })),
    )
    const best = Math.max(...rows.map((row) => row.head ?? -1))
    return rows.map((row) => ({ ...row, lag: row.head === null ? null : best - row.head }))
  }

  /** As a power cut would. */
  async kill(number: number): Promise<void> {
    await endValidator(this.validator(number), 'SIGKILL')
  }

  async restart(number: number): Promise<void> {
    const validator = this.validator(number)
    await endValidator(validator, 'SIGTERM')
    await launchValidator(ensureGeth(), this.dir, validator, this.#plan.chainId)
    await this.#connect()
  }

  /** Cuts these off from the others: no connection leads across any more, and nobody dials anew. */
  async partition(apart: number[]): Promise<void> {
    for (const number of apart) this.validator(number)
    this.#plan = { ...this.#plan, apart }
    writePlan(this.dir, this.#plan)
    await this.#each(async (from, to) => {
      if (this.#together(from, to)) return
      for (;;) {
        await rpc(from, 'admin_removePeer', to.enode)
        const peers: Array<{ id: string; enode: string }> = await rpc(from, 'admin_peers')
        if (!peers.some((peer) => sameNode(peer.enode, to.enode))) break
        await delay(50)
      }
    })
    await this.#connect()
  }

  async heal(): Promise<void> {
    this.#plan = { ...this.#plan, apart: [] }
    writePlan(this.dir, this.#plan)
    await this.#connect()
    const before = await this.#highest()
    for (const started = Date.now(); Date.now() - started < stillMs; await delay(200))
      if ((await this.#highest()) > before) return
    await mendStandstill(this.#running())
  }

  async down(): Promise<void> {
    this.stopWatching()
    await Promise.all(this.#plan.validators.map((validator) => endValidator(validator, 'SIGTERM')))
  }

  /** Every running validator sees blocks that are younger than this call. */
  async untilSealing(limitMs = 60_000): Promise<void> {
    const first = Math.max(0, ...(await this.status()).map((row) => row.head ?? 0))
    for (const started = Date.now(); ; await delay(100)) {
      const running = (await this.status()).filter((row) => row.running)
      if (running.length > 0 && running.every((row) => (row.head ?? 0) > first)) return
      if (Date.now() - started > limitMs) throw networkErrors['no-blocks']({ dir: this.dir })
    }
  }

  async #highest(): Promise<number> {
    return Math.max(-1, ...(await this.status()).map((row) => row.head ?? -1))
  }

  /** Only while all run, seal and may speak to each other: a network that somebody holds still on purpose stays so. */
  #watchStandstill(): void {
    let seen = { head: -1, at: Date.now() }
    let looking = false
    const look = async () => {
      const head = await this.#highest()
      const held = this.#plan.apart.length > 0 || this.#running().length < this.validators.length
      if (held || head !== seen.head) seen = { head, at: Date.now() }
      if (Date.now() - seen.at < stillMs) return
      const sealing = await Promise.all(this.validators.map((validator) => rpc(validator, 'eth_mining')))
      if (sealing.every(Boolean)) await mendStandstill(this.validators)
      seen = { head, at: Date.now() }
    }
    this.#watch = setInterval(() => {
      if (looking) return
      looking = true
      // A validator that was just killed does not answer: the next look finds it gone.
      look()
        .catch(() => {})
        .finally(() => {
          looking = false
        })
    }, 1_000)
    this.#watch.unref()
  }

  #together(a: Validator, b: Validator): boolean {
    return this.#plan.apart.includes(a.number) === this.#plan.apart.includes(b.number)
  }

  /**
   * Sealing begins when the peers know each other: a validator that seals alone begins with a fork of its own. One side of a pair dials,
   * since two dials at once end each other; the other side helps where the first one's is refused as too recent.
   */
  async #connect(): Promise<void> {
    const side = (dials: (from: Validator, to: Validator) => boolean) =>
      this.#each(async (from, to) => {
        if (this.#together(from, to) && dials(from, to)) await rpc(from, 'admin_addPeer', to.enode)
      })
    await side((from, to) => from.number < to.number)
    if (!(await this.#met(1_000))) {
      await side((from, to) => from.number > to.number)
      await this.#met(10_000)
    }
    for (const validator of this.#running()) await rpc(validator, 'miner_start')
  }

  async #met(limitMs: number): Promise<boolean> {
    for (const started = Date.now(); Date.now() - started < limitMs; await delay(50)) {
      const missing = await Promise.all(
        this.#running().map(async (validator) => {
          const others = this.#running().filter((other) => other !== validator && this.#together(validator, other))
          return Number(await rpc(validator, 'net_peerCount')) < others.length
        }),
      )
      if (!missing.includes(true)) return true
    }
    return false
  }

  #running(): Validator[] {
    return this.#plan.validators.filter((validator) => validatorPid(validator) !== null)
  }

  async #each(act: (from: Validator, to: Validator) => Promise<void>): Promise<void> {
    await Promise.all(
      this.#running().map(async (from) => {
        for (const to of this.#plan.validators) if (to !== from) await act(from, to)
      }),
    )
  }
}

const sameNode = (a: string, b: string) => a.slice(8, 136) === b.slice(8, 136)

/** A shell that waits until this process is gone, then ends the validators of `dir` and clears it away. */
function guard(dir: string): void {
  const script = `cat >/dev/null
for f in "$0"/node-*/geth.pid; do
  [ -f "$f" ] && p=$(cat "$f") && grep -q "$0/node-" "/proc/$p/cmdline" && kill -9 "$p"
done
sleep 1
rm -rf "$0"`
  const child = spawn('sh', ['-c', script, dir], { stdio: ['pipe', 'ignore', 'ignore'], detached: true })
  child.unref()
  ;(child.stdin as unknown as { unref?(): void })?.unref?.()
}

/** Ends an owned network at once instead of with the process. */
export async function removeNetwork(network: ChainNetwork): Promise<void> {
  network.stopWatching()
  await Promise.all(network.validators.map((validator) => endValidator(validator, 'SIGKILL')))
  rmSync(network.dir, { recursive: true, force: true })
}
