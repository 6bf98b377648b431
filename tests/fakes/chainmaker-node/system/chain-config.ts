import { clone, toBinary } from '@bufbuild/protobuf'
import { type ChainConfig, ChainConfigSchema } from '@jhc/chain-driver-chainmaker/generated/config_pb.ts'
import { text } from '@jhc/chain-driver-chainmaker/read-block.ts'
import type { Execution } from '../execute-transaction.ts'
import type { SystemMethod } from './system-contracts.ts'

function change({ ledger }: Execution, edit: (config: ChainConfig) => void): Uint8Array {
  const next = clone(ChainConfigSchema, ledger.config)
  edit(next)
  next.sequence++
  ledger.config = next
  return toBinary(ChainConfigSchema, next)
}

export const chainConfig: Record<string, SystemMethod> = {
  GET_CHAIN_CONFIG: ({ ledger }) => toBinary(ChainConfigSchema, ledger.config),
  TRUST_ROOT_ADD: (execution) =>
    change(execution, (config) => {
      const [orgId, root] = [text(execution.payload, 'org_id'), text(execution.payload, 'root')]
      if (config.trustRoots.some((one) => one.orgId === orgId)) throw new Error('the organisation is there already')
      config.trustRoots.push({ $typeName: 'config.TrustRootConfig', orgId, root: [root] })
    }),
  TRUST_ROOT_UPDATE: (execution) =>
    change(execution, (config) => {
      const [orgId, root] = [text(execution.payload, 'org_id'), text(execution.payload, 'root')]
      const found = config.trustRoots.find((one) => one.orgId === orgId)
      if (!found) throw new Error('no such organisation')
      found.root = [root]
    }),
  TRUST_ROOT_DELETE: (execution) =>
    change(execution, (config) => {
      const kept = config.trustRoots.filter((one) => one.orgId !== text(execution.payload, 'org_id'))
      if (kept.length === config.trustRoots.length) throw new Error('no such organisation')
      config.trustRoots = kept
    }),
  BLOCK_UPDATE: (execution) =>
    change(execution, (config) => {
      const timeout = text(execution.payload, 'tx_timeout')
      if (timeout !== '') config.block!.txTimeout = Number(timeout)
      const verify = text(execution.payload, 'tx_timestamp_verify')
      if (verify !== '') config.block!.txTimestampVerify = verify === 'true'
    }),
  ENABLE_OR_DISABLE_GAS: (execution) =>
    change(execution, (config) => {
      config.accountConfig!.enableGas = !config.accountConfig!.enableGas
    }),
}
