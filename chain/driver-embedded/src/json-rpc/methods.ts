import { blockMethods } from './block-methods.ts'
import { debugMethods } from './debug-methods.ts'
import { filterMethods } from './filter-methods.ts'
import { nodeMethods } from './node-methods.ts'
import type { RpcContext, RpcMethods } from './rpc-methods.ts'
import { stateMethods } from './state-methods.ts'

/** All that a client may ask. Keys and mining stay out: the platform signs for itself and blocks are made on demand. */
export function rpcMethods(context: RpcContext): RpcMethods {
  return {
    ...nodeMethods(context),
    ...blockMethods(context),
    ...stateMethods(context),
    ...filterMethods(context),
    ...debugMethods(context),
  }
}
