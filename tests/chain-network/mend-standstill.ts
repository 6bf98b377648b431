import type { Validator } from './network-plan.ts'
import { rpc } from './rpc.ts'

interface Head {
  number: number
  hash: string
}

/**
 * Clique with an even number of signers can split into two branches of one weight. Each half has sealed too recently to go on and takes
 * no branch that is not heavier, so the network stands still for good; slow validators come to that by themselves. The way out is the
 * operators': the smaller side goes back to the last block that both know and takes the other branch. False where there is no such split.
 */
export async function mendStandstill(validators: Validator[]): Promise<boolean> {
  const heads = await Promise.all(validators.map((validator) => blockAt(validator, 'latest')))
  const kept = chosen(heads)
  const keeper = validators[heads.findIndex(({ hash }) => hash === kept.hash)]!
  const others = validators.filter((_, at) => heads[at]!.hash !== kept.hash)
  for (const other of others) {
    let number = Math.min(kept.number, heads[validators.indexOf(other)]!.number)
    while (number > 0 && (await blockAt(other, number)).hash !== (await blockAt(keeper, number)).hash) number--
    await rpc(other, 'miner_stop')
    await rpc(other, 'debug_setHead', `0x${number.toString(16)}`)
    await rpc(other, 'miner_start')
  }
  return others.length > 0
}

/** The branch that most are on; of two alike the higher one, then the smaller hash, so that a second call decides as the first. */
function chosen(heads: Head[]): Head {
  const count = (hash: string) => heads.filter((one) => one.hash === hash).length
  return heads.toSorted(
    (a, b) => count(b.hash) - count(a.hash) || b.number - a.number || (a.hash < b.hash ? -1 : 1),
  )[0]!
}

async function blockAt(validator: Validator, at: number | 'latest'): Promise<Head> {
  const tag = typeof at === 'number' ? `0x${at.toString(16)}` : at
  const block = await rpc(validator, 'eth_getBlockByNumber', tag, false)
  return block ? { number: Number(block.number), hash: block.hash } : { number: -1, hash: '' }
}
