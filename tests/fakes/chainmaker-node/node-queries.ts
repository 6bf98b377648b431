import { create } from '@bufbuild/protobuf'
import {
  type TxRequest,
  type TxResponse,
  TxResponseSchema,
  TxStatusCode,
  TxType,
} from '@jhc/chain-driver-chainmaker/generated/common_pb.ts'
import { type CheckedRequest, checkRequest } from './check-request.ts'
import { executeQuery } from './execute-transaction.ts'
import type { Ledger } from './ledger.ts'

/** What one node shows of the ledger. */
export interface NodeView {
  ledger: Ledger
  /** How far it sees: a node that lags shows less than there is. */
  height(): number
}

const respond = (parts: Parameters<typeof create<typeof TxResponseSchema>>[1]) => create(TxResponseSchema, parts)

export async function answerRequest(view: NodeView, request: TxRequest, wait: boolean): Promise<TxResponse> {
  const { ledger } = view
  const { chainId = '', txId = '' } = request.payload ?? {}
  let checked: CheckedRequest
  try {
    checked = checkRequest(request, ledger.config, ledger.members, ledger.now())
  } catch (error) {
    const message = `tx verify failed, ${(error as Error).message}, chainId:${chainId}, txId:${txId}`
    return respond({ code: TxStatusCode.INTERNAL_ERROR, message, txId })
  }
  const { payload } = checked
  if (payload.txType === TxType.QUERY_CONTRACT) return answerQuery(view, checked)
  if (payload.txType !== TxType.INVOKE_CONTRACT)
    return respond({ code: TxStatusCode.INTERNAL_ERROR, message: 'wrong tx type', txId })
  if (ledger.config.accountConfig?.enableGas && !payload.limit?.gasLimit)
    return respond({ code: TxStatusCode.GAS_LIMIT_NOT_SET, message: 'field `GasLimit` must be set in payload.', txId })
  const included = wait ? whenIncluded(ledger, txId) : null
  try {
    ledger.add(checked)
  } catch (error) {
    const message = `Add tx failed, ${(error as Error).message}, chainId:${chainId}, txId:${txId}`
    return respond({ code: TxStatusCode.INTERNAL_ERROR, message, txId })
  }
  return included ?? respond({ code: TxStatusCode.SUCCESS, message: 'OK', txId })
}

async function answerQuery({ ledger, height }: NodeView, { payload, sender }: CheckedRequest): Promise<TxResponse> {
  const at = { height: height(), timestamp: Math.floor(ledger.now() / 1000) }
  const { contractResult, code } = await ledger.exclusively(() => executeQuery({ ledger, payload, sender, ...at }))
  const place = `contractName[${payload.contractName}] method[${payload.method}] txType[QUERY_CONTRACT]`
  const message =
    code === TxStatusCode.SUCCESS
      ? 'SUCCESS'
      : `txStatusCode:${code}, resultCode:${contractResult.code}, ${place}, ${contractResult.message}`
  return respond({ code, message, contractResult, txId: payload.txId })
}

/** The final result, as SendRequestSync gives it. */
function whenIncluded(ledger: Ledger, txId: string): Promise<TxResponse> {
  return new Promise((resolve) => {
    const stop = ledger.onBlock(() => {
      const place = ledger.place(txId)
      if (!place) return
      stop()
      const { code, message, contractResult } = place.block.txs[place.index]!.result!
      const { blockHeight, blockTimestamp } = place.block.header!
      resolve(respond({ code, message, contractResult, txId, txTimestamp: blockTimestamp, txBlockHeight: blockHeight }))
    })
  })
}
