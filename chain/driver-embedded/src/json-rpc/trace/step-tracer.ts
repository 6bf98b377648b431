import type { Message } from '@ethereumjs/evm'
import type { VM } from '@ethereumjs/vm'
import type { Tracer } from './tracer.ts'

export interface StepTracerOptions {
  enableMemory?: boolean
  disableStack?: boolean
  disableStorage?: boolean
  /** Steps to tell of; the rest of the transaction still runs. 0: all. */
  limit?: number
}

interface Step {
  pc: number
  op: string
  gas: number
  gasCost: number
  depth: number
  stack?: string[]
  memory?: string[]
  storage?: Record<string, string>
}

const word = (value: bigint) => value.toString(16).padStart(64, '0')

/** Each operation in turn, as go-ethereum's default tracer tells it. */
export function stepTracer(vm: VM, options: StepTracerOptions, limit: (bytes: number) => void): Tracer<object> {
  const { events } = vm.evm as any
  const steps: Step[] = []
  /** What each contract's storage showed so far in this transaction. */
  const seen = new Map<string, Record<string, string>>()
  const last: { step?: Step } = {}
  let failure: Error | undefined

  async function onStep(event: any, next: () => void) {
    // Nobody awaits this: what goes wrong is told at the end.
    if (failure || (options.limit && steps.length >= options.limit)) delete last.step
    else await record(event).catch((error) => (failure = error))
    next()
  }
  async function record(event: any) {
    const { name } = event.opcode
    const step: Step = {
      pc: event.pc,
      op: name,
      gas: Number(event.gasLeft),
      gasCost: Number(event.opcode.dynamicFee ?? event.opcode.fee),
      depth: event.depth + 1,
    }
    const stack: bigint[] = event.stack
    if (!options.disableStack) step.stack = stack.map((item) => `0x${item.toString(16)}`)
    if (options.enableMemory) step.memory = Buffer.from(event.memory).toString('hex').match(/.{64}/g) ?? []
    if (!options.disableStorage && (name === 'SLOAD' || name === 'SSTORE')) {
      const slot = word(stack.at(-1)!)
      const value = name === 'SSTORE' ? word(stack.at(-2)!) : await stored(event, slot)
      const known = { ...seen.get(String(event.address)), [slot]: value }
      seen.set(String(event.address), known)
      step.storage = known
    }
    limit(
      160 +
        70 * (step.stack?.length ?? 0) +
        70 * (step.memory?.length ?? 0) +
        140 * Object.keys(step.storage ?? {}).length,
    )
    steps.push(step)
    last.step = step
  }
  async function stored(event: any, slot: string): Promise<string> {
    const value: Uint8Array = await event.stateManager.getStorage(event.address, Buffer.from(slot, 'hex'))
    return Buffer.from(value).toString('hex').padStart(64, '0')
  }
  /** go-ethereum counts the gas that a call hands on as the call's own. */
  const onBefore = (message: Message) => {
    if (message.depth === 0 || !last.step?.op.endsWith('CALL')) return
    const stipend = last.step.op === 'CALL' && message.value > 0n ? 2300n : 0n
    last.step.gasCost += Number(message.gasLimit - stipend)
    delete last.step
  }
  events.on('step', onStep)
  events.on('beforeMessage', onBefore)

  return {
    finish({ gasUsed, failed, output }) {
      events.off('step', onStep)
      events.off('beforeMessage', onBefore)
      if (failure) throw failure
      return { gas: Number(gasUsed), failed, returnValue: Buffer.from(output).toString('hex'), structLogs: steps }
    },
  }
}
