import { userHash } from '@jhc/gm/sm2.ts'
import { bytesToHex, type Hex } from 'viem'
import { sm2VerifierAbi as abi, sm2VerifierBytecode as bytecode } from '../../generated/sm2-verifier.ts'
import { ContractBed } from '../contract-bed.ts'
import type { GasRow } from '../gas-page.ts'
import { Sm2Signer } from '../sm2-signer.ts'

export async function measure(): Promise<GasRow[]> {
  const bed = await ContractBed.open()
  const verifier = await bed.deploy(1, { abi, bytecode }, [])
  const gas = async (data: Hex) => (await bed.evm.send(1, verifier.address, data)).gasUsed
  const sm3 = (bytes: number) => gas(verifier.data('sm3', [`0x${'00'.repeat(bytes)}`]))
  const signer = new Sm2Signer(0x5eedn)
  const { x, y } = signer.key
  const za = bytesToHex(userHash(signer.bytes))
  const verify = (bytes: number) => {
    const message: Hex = `0x${'7b'.repeat(bytes)}`
    const { r, s } = signer.sign(message, 4242n)
    return gas(verifier.data('verify', [message, za, r, s, x, y]))
  }
  const [small, large] = [await sm3(0), await sm3(640)]
  return [
    ['部署', verifier.deployGas],
    ['SM3，空消息（1 组）', small],
    ['SM3，640 字节（11 组）', large],
    ['SM3，每组 64 字节平均', (large - small) / 10n],
    ['算 ZA（4 组）', await gas(verifier.data('userHash', [x, y]))],
    ['验签，16 字节消息', await verify(16)],
    ['验签，215 字节消息（一份授权）', await verify(215)],
  ]
}
