import { CopyableId } from '@jhc/ui/copyable-id.tsx'
import { Loaded } from '@jhc/ui/loaded.tsx'
import { EmptyState } from '@jhc/ui/states.tsx'
import { explorer } from '../../apis.ts'
import { BlockLink, ContractLink } from '../../parts/links.tsx'
import { AbiPanel } from './abi-panel.tsx'

export function ContractList() {
  const query = explorer.useQuery('contracts', {})
  return (
    <>
      <AbiPanel />
      <Loaded query={query} rows={4} minHeight={240}>
        {({ contracts }) =>
          contracts.length === 0 ? (
            <EmptyState title="还没有合约" hint="平台启动时会部署所需的合约，稍等片刻。" />
          ) : (
            <div className="panel table-scroll">
              <table className="plain-table">
                <thead>
                  <tr>
                    <th scope="col">合约</th>
                    <th scope="col">用途</th>
                    <th scope="col">版本</th>
                    <th scope="col">地址</th>
                    <th scope="col">部署于</th>
                  </tr>
                </thead>
                <tbody>
                  {contracts.map((contract) => (
                    <tr key={contract.address}>
                      <td>
                        <ContractLink address={contract.address} name={contract.name} />
                      </td>
                      <td>{contract.zh ?? '外部合约'}</td>
                      <td>{contract.version || '—'}</td>
                      <td>
                        <CopyableId value={contract.address} label="合约地址" head={10} />
                      </td>
                      <td>
                        <BlockLink number={contract.deployedInBlock} />
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )
        }
      </Loaded>
    </>
  )
}
