import { getMerkleStateProof } from '@ethereumjs/statemanager'
import { Address } from '@ethereumjs/util'
import type { Hex } from '@jhc/chain-port/driver.ts'
import { hexOf } from '@jhc/chain-port/legacy-transaction.ts'
import { runCall } from '../run-call.ts'
import { stateAt } from '../state.ts'
import { estimateGas } from './estimate-gas.ts'
import { quantity } from './format.ts'
import { asAddress, asCall, asSlot, blockNumberOf, invalid } from './parameters.ts'
import { RpcError, rpcCodes } from './rpc-error.ts'
import type { RpcContext, RpcMethods } from './rpc-methods.ts'

/** Accounts, code, storage and calls, at the head and at every past block. */
export function stateMethods({ engine }: RpcContext): RpcMethods {
  const at = async (tag: unknown) => {
    const header = await engine.store.header(await blockNumberOf(engine, tag))
    if (!header) throw new RpcError(rpcCodes.refused, 'header not found')
    return stateAt(engine.nodes, engine.common, header.stateRoot, 'reading')
  }
  const account = async (address: unknown, tag: unknown) => {
    const where = new Address(asAddress(address))
    return (await at(tag)).getAccount(where)
  }

  return {
    eth_getBalance: async ([address, tag]) => quantity((await account(address, tag))?.balance ?? 0n),
    eth_getTransactionCount: async ([address, tag]) =>
      quantity(
        tag === 'pending' ? await engine.nextNonce(asAddress(address)) : ((await account(address, tag))?.nonce ?? 0n),
      ),
    eth_getCode: async ([address, tag]) => hexOf(await (await at(tag)).getCode(new Address(asAddress(address)))),
    eth_getStorageAt: async ([address, slot, tag]) => {
      const value = await (await at(tag)).getStorage(new Address(asAddress(address)), asSlot(slot))
      return `0x${Buffer.from(value).toString('hex').padStart(64, '0')}`
    },
    eth_getProof: async ([address, slots, tag]) => {
      if (!Array.isArray(slots) || slots.length > 1024) throw invalid('storage keys')
      const proof = await getMerkleStateProof(await at(tag), new Address(asAddress(address)), slots.map(asSlot))
      const plain = (value: string) => quantity(BigInt(value === '0x' ? '0x0' : value))
      return {
        ...proof,
        storageProof: slots.map((key: Hex, index) => ({
          key,
          value: plain(proof.storageProof[index]?.value ?? '0x'),
          proof: proof.storageProof[index]?.proof ?? [],
        })),
      }
    },
    eth_call: async ([request, tag, overrides]) => {
      if (overrides && Object.keys(overrides).length > 0) throw invalid('call: state overrides are not offered')
      return hexOf((await runCall(engine, asCall(request), await blockNumberOf(engine, tag))).output)
    },
    eth_estimateGas: async ([request, tag]) =>
      quantity(await estimateGas(engine, asCall(request), await blockNumberOf(engine, tag))),
  }
}
