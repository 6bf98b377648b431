import { compileContracts } from '@jhc/chain-contracts/build/compile-contracts.ts'
import { indexAnchorAbi as abi, indexAnchorBytecode as bytecode } from '@jhc/chain-contracts/generated/index-anchor.ts'
import { encodeDeployData, encodeFunctionData, type Hex, keccak256, stringToHex } from 'viem'
import { TestEvm } from './test-evm.ts'

/** docs/reference/contracts.md: interface and gas of each contract, measured on the embedded chain with fixed inputs. */
export async function contractsPage(): Promise<string> {
  const sections = compileContracts().map(
    ({ name, deployedBytecode, methodIdentifiers }) => `## ${name}

源码 \`chain/contracts/contracts/${name}.sol\`，部署后 ${deployedBytecode.length / 2 - 1} 字节。

| 方法 | 选择器 |
|---|---|
${Object.entries(methodIdentifiers)
  .map(([signature, selector]) => `| \`${signature}\` | \`0x${selector}\` |`)
  .join('\n')}
`,
  )
  return `# 智能合约

由 \`npm run docs\` 生成，请勿手改。合约以 solc 针对 Berlin 版 EVM 编译，不含 CHAINID、BASEFEE、PUSH0、MCOPY 等旧版链不支持的指令。

${sections.join('\n')}
## IndexAnchor 的 gas 用量

在内嵌链上以固定输入实测；\`entries\` 的每个非零字节计 16 gas（EIP-2028），其余为存储与事件。

| 操作 | gas |
|---|---|
${(await measure()).map(([operation, gas]) => `| ${operation} | ${gas.toLocaleString('en-US')} |`).join('\n')}
`
}

async function measure(): Promise<Array<[string, bigint]>> {
  const evm = await TestEvm.open()
  const own = evm.address(1)
  const { address, receipt } = await evm.deploy(1, encodeDeployData({ abi, bytecode, args: [own, own, own] }))
  const used = async (data: Hex) => (await evm.send(1, address, data)).gasUsed
  const anchor = (name: string, bytes: number, corrections = 0) =>
    used(
      encodeFunctionData({
        abi,
        functionName: 'anchor',
        args: [
          keccak256(stringToHex(name)),
          keccak256(stringToHex(`root ${name}`)),
          90,
          stringToHex('hospital-a', { size: 32 }),
          0,
          stringToHex('JHC-REC-1', { size: 32 }),
          Array.from({ length: corrections }, (_, n) => keccak256(stringToHex(`${name} ${n}`))),
          `0x${'7b'.repeat(bytes)}`,
        ],
      }),
    )
  return [
    ['部署', receipt.gasUsed],
    ['上链一批，1 条（1 KiB）', await anchor('a', 1024)],
    ['上链一批，90 条（90 KiB）', await anchor('b', 90 * 1024)],
    ['上链一批，90 条（90 KiB），其中 10 条更正', await anchor('c', 90 * 1024, 10)],
    ['暂停', await used(encodeFunctionData({ abi, functionName: 'pause' }))],
    ['恢复', await used(encodeFunctionData({ abi, functionName: 'unpause' }))],
  ]
}
