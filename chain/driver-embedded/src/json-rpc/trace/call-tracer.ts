import type { EVMResult, Message } from '@ethereumjs/evm'
import type { VM } from '@ethereumjs/vm'
import { hexOf } from '@jhc/chain-port/legacy-transaction.ts'
import { revertText } from '../describe-error.ts'
import { quantity } from '../format.ts'
import type { Tracer } from './tracer.ts'

/** One call or creation, in the form of go-ethereum's `callTracer`. */
export interface CallFrame {
  type: string
  from: string
  to?: string
  value?: string
  gas: string
  gasUsed: string
  input: string
  output?: string
  error?: string
  revertReason?: string
  calls?: CallFrame[]
  logs?: Array<{ address: string; topics: string[]; data: string; position: string }>
}

export interface CallTracerOptions {
  onlyTopCall?: boolean
  withLog?: boolean
}

/** What failed said nothing, nor did what it called. */
function dropLogs(frame: CallFrame): void {
  delete frame.logs
  frame.calls?.forEach(dropLogs)
}

/** The tree of calls of one transaction. */
export function callTracer(vm: VM, options: CallTracerOptions, limit: (bytes: number) => void): Tracer<CallFrame> {
  const { events } = vm.evm as any
  const open: Array<{ frame: CallFrame; gas: bigint }> = []
  let root: CallFrame | undefined
  let operation = 'CALL'

  const onStep = (step: any) => {
    operation = step.opcode.name
    const top = open.at(-1)!
    if (!options.withLog || !operation.startsWith('LOG') || step.depth > (options.onlyTopCall ? 0 : 1024)) return
    const stack: bigint[] = step.stack
    const [offset, size] = [Number(stack.at(-1)), Number(stack.at(-2))]
    const data = Buffer.alloc(size)
    Buffer.from(step.memory).copy(data, 0, offset, offset + size)
    const topics = stack.slice(-2 - Number(operation.slice(3)), -2).reverse()
    limit(size)
    top.frame.logs = [
      ...(top.frame.logs ?? []),
      {
        address: String(step.address),
        topics: topics.map((topic) => `0x${topic.toString(16).padStart(64, '0')}`),
        data: hexOf(data),
        position: quantity(top.frame.calls?.length ?? 0),
      },
    ]
  }
  const onBefore = (message: Message) => {
    const type = message.depth === 0 ? (message.to ? 'CALL' : 'CREATE') : operation
    const frame: CallFrame = {
      from: String(message.caller),
      gas: quantity(message.gasLimit),
      gasUsed: '0x0',
      ...(message.to ? { to: String(message.delegatecall ? message.codeAddress : message.to) } : {}),
      input: hexOf(message.data),
      ...(type === 'STATICCALL' ? {} : { value: quantity(message.value) }),
      type,
    }
    limit(message.data.length)
    const parent = open.at(-1)
    if (!parent) root = frame
    else if (!options.onlyTopCall) parent.frame.calls = [...(parent.frame.calls ?? []), frame]
    open.push({ frame, gas: message.gasLimit })
  }
  const onAfter = ({ execResult, createdAddress }: EVMResult) => {
    const { frame } = open.pop()!
    const { exceptionError, returnValue, executionGasUsed } = execResult
    frame.gasUsed = quantity(executionGasUsed)
    if (createdAddress) frame.to = createdAddress.toString()
    if (returnValue.length > 0) frame.output = hexOf(returnValue)
    limit(returnValue.length)
    if (!exceptionError) return
    frame.error = exceptionError.error === 'revert' ? 'execution reverted' : exceptionError.error
    const reason = revertText(hexOf(returnValue))
    if (reason !== null) frame.revertReason = reason
    dropLogs(frame)
  }
  events.on('step', onStep)
  events.on('beforeMessage', onBefore)
  events.on('afterMessage', onAfter)

  return {
    /** The outermost frame stands for the whole transaction. */
    finish({ gasLimit, gasUsed }) {
      events.off('step', onStep)
      events.off('beforeMessage', onBefore)
      events.off('afterMessage', onAfter)
      return { ...root!, gas: quantity(gasLimit), gasUsed: quantity(gasUsed) }
    },
  }
}
