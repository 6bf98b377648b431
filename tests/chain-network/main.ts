import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { CodedError } from '@jhc/kit/errors.ts'
import { ChainNetwork, type ValidatorStatus } from './chain-network.ts'
import { english, exitCodes } from './errors.ts'

const usage = `npm run chain -- up [--dir D] [--validators 4]   启动验证节点网络，出块后返回 / start, return when blocks are sealed
                 status                            各节点的高度、对等连接、落后块数 / heads, peers, lag
                 kill N | restart N                强行结束或重启第 N 个节点 / crash or restart validator N
                 partition [N …]                   隔离所列节点，默认后一半 / cut these off, by default the second half
                 heal                              恢复连接 / connect all again
                 down                              停止全部节点 / stop all`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    dir: { type: 'string', default: join(process.env.JHC_DATA_DIR ?? '.data', 'chain-network') },
    validators: { type: 'string', default: '4' },
    period: { type: 'string', default: '1' },
    json: { type: 'boolean', default: false },
  },
})
const [command = '', ...numbers] = positionals
const dir = resolve(values.dir)
const say = (text: string) => void process.stderr.write(`${text}\n`)

const commands: Record<string, () => Promise<void>> = {
  async up() {
    const network = await up()
    show(await network.status())
    say(`JSON-RPC: ${network.urls.join(',')}`)
    say(`npm start -- --chain evm --rpc ${network.urls.join(',')} --chain-account ${join(dir, 'funded.key')}`)
  },
  async status() {
    show(await ChainNetwork.at(dir).status())
  },
  async kill() {
    for (const number of wanted()) await ChainNetwork.at(dir).kill(number)
  },
  async restart() {
    for (const number of wanted()) await ChainNetwork.at(dir).restart(number)
  },
  async partition() {
    const network = ChainNetwork.at(dir)
    const { length } = network.validators
    const half = network.validators.slice(Math.ceil(length / 2)).map((validator) => validator.number)
    await network.partition(numbers.length > 0 ? wanted() : half)
  },
  heal: () => ChainNetwork.at(dir).heal(),
  down: () => ChainNetwork.at(dir).down(),
}

/** Ctrl-C while it starts ends what was started; once it is up, nothing at this terminal reaches the validators. */
async function up(): Promise<ChainNetwork> {
  const stop = async () => {
    await ChainNetwork.at(dir)
      .down()
      .catch(() => {})
    process.exit(130)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop)
  const network = await ChainNetwork.up(dir, {
    validators: whole(values.validators),
    period: whole(values.period),
    say,
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, stop)
  return network
}

const wanted = () => (numbers.length > 0 ? numbers : ['']).map(whole)

function whole(text: string): number {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 1) {
    say(usage)
    process.exit(2)
  }
  return number
}

function show(rows: ValidatorStatus[]): void {
  if (values.json) return void process.stdout.write(`${JSON.stringify(rows)}\n`)
  for (const row of rows) {
    const state = row.running ? `高度 ${row.head ?? '—'}  对等 ${row.peers ?? '—'}  落后 ${row.lag ?? '—'}` : '未运行'
    process.stdout.write(`节点 ${row.number}  ${state}\n`)
  }
}

const act = commands[command]
if (!act) {
  say(usage)
  process.exit(2)
}
try {
  await act()
  process.exit(0)
} catch (error) {
  if (!(error instanceof CodedError)) throw error
  say(`${error.code}: ${error.zh}\n${english[error.code] ?? ''}`)
  const { output, log } = error.details
  if (output ?? log) say(String(output ?? log))
  process.exit(exitCodes[error.code] ?? 1)
}
