import { type Hex, keccak256, stringToHex } from 'viem'
import { indexAnchorAbi as abi, indexAnchorBytecode as bytecode } from '../../generated/index-anchor.ts'
import { ContractBed } from '../contract-bed.ts'
import type { GasRow } from '../gas-page.ts'

export async function measure(): Promise<GasRow[]> {
  const bed = await ContractBed.open()
  const own = bed.address(1)
  const contract = await bed.deploy(1, { abi, bytecode }, [own, own, own])
  const anchor = async (name: string, bytes: number, corrections = 0) => {
    const previous = Array.from({ length: corrections }, (_, n) => keccak256(stringToHex(`${name} ${n}`)))
    const { gasUsed } = await contract.send(1, 'anchor', [
      keccak256(stringToHex(name)),
      keccak256(stringToHex(`root ${name}`)),
      90,
      stringToHex('hospital-a', { size: 32 }),
      0,
      stringToHex('JHC-REC-1', { size: 32 }),
      previous,
      `0x${'7b'.repeat(bytes)}` as Hex,
    ])
    return gasUsed
  }
  return [
    ['部署', contract.deployGas],
    ['上链一批，1 条（1 KiB）', await anchor('a', 1024)],
    ['上链一批，90 条（90 KiB）', await anchor('b', 90 * 1024)],
    ['上链一批，90 条（90 KiB），其中 10 条更正', await anchor('c', 90 * 1024, 10)],
    ['暂停', (await contract.send(1, 'pause', [])).gasUsed],
    ['恢复', (await contract.send(1, 'unpause', [])).gasUsed],
  ]
}
