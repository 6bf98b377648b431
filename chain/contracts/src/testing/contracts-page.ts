import { compileContracts } from '../build/compile-contracts.ts'
import { upgradePath } from './upgrade-path.ts'

/** docs/reference/contracts.md: the interface of each contract. Gas stands in gas.md. */
export function contractsPage(): string {
  const sections = compileContracts()
    .filter(({ file }) => !file.startsWith('testing/'))
    .map(
      ({ name, file, deployedBytecode, methodIdentifiers }) => `## ${name}

源码 \`chain/contracts/contracts/${file}\`，部署后 ${deployedBytecode.length / 2 - 1} 字节。

| 方法 | 选择器 |
|---|---|
${Object.entries(methodIdentifiers)
  .map(([signature, selector]) => `| \`${signature}\` | \`0x${selector}\` |`)
  .join('\n')}
`,
    )
  return `# 智能合约

由 \`npm run docs\` 生成，请勿手改。合约以 solc 针对 Berlin 版 EVM 编译，不含 CHAINID、BASEFEE、PUSH0、MCOPY 等旧版链不支持的指令。gas 用量见 [gas.md](gas.md)。

${upgradePath}
${sections.join('\n')}`
}
