import { PlusOutlined } from '@ant-design/icons'
import { formatNumber } from '@jhc/ui/format.ts'
import { Loaded } from '@jhc/ui/loaded.tsx'
import { Button, Tag } from 'antd'
import { roles } from '../../apis.ts'
import type { RoleItem } from './roles-page.tsx'

/** Each role with its permissions by menu. */
export function RoleList(props: { mayPropose: boolean; onEdit: (role: RoleItem | null) => void }) {
  const query = roles.useQuery('list', {})
  return (
    <Loaded query={query} rows={8} minHeight={320}>
      {({ roles: list, menus }) => (
        <div className="stack">
          {props.mayPropose && (
            <div>
              <Button type="primary" icon={<PlusOutlined />} onClick={() => props.onEdit(null)}>
                新增角色
              </Button>
            </div>
          )}
          <ul className="tasks">
            {list.map((role) => (
              <li key={role.roleId} className="task" data-role={role.name}>
                <div className="task-head">
                  <div className="task-name">
                    <h2>{role.name}</h2>
                    <span className="jhc-quiet">
                      {role.builtIn ? '内置角色' : '自定义角色'} · {formatNumber(role.accounts)} 个账号
                      {role.disabled && ' · 已停用'}
                    </span>
                  </div>
                  {props.mayPropose && (
                    <Button size="small" onClick={() => props.onEdit(role)}>
                      {role.builtIn ? '复制' : '修改'}
                    </Button>
                  )}
                </div>
                <dl className="role-permissions">
                  {menus
                    .map(({ menu, operations }) => ({
                      menu,
                      held: operations.filter((one) => role.permissions.includes(one.permission)),
                    }))
                    .filter(({ held }) => held.length > 0)
                    .map(({ menu, held }) => (
                      <div key={menu}>
                        <dt>{menu}</dt>
                        <dd>
                          {held.map((one) => (
                            <Tag key={one.permission}>{one.words}</Tag>
                          ))}
                        </dd>
                      </div>
                    ))}
                </dl>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Loaded>
  )
}
