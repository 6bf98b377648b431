import { SettingOutlined } from '@ant-design/icons'
import { Button, Checkbox, Popover } from 'antd'
import type { ListColumn } from './list-column.ts'

export function ColumnPicker<T>(props: {
  all: ListColumn<T>[]
  shown: string[]
  onChoose: (keys: string[] | null) => void
}) {
  const isShown = (column: ListColumn<T>) => column.locked || props.shown.includes(column.key)
  const toggle = (key: string, on: boolean) =>
    props.onChoose(
      props.all.filter((column) => (column.key === key ? on : isShown(column))).map((column) => column.key),
    )
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      content={
        <div className="jhc-column-picker">
          {props.all.map((column) => (
            <Checkbox
              key={column.key}
              checked={isShown(column)}
              disabled={column.locked}
              onChange={(event) => toggle(column.key, event.target.checked)}
            >
              {column.title}
            </Checkbox>
          ))}
          <Button size="small" onClick={() => props.onChoose(null)}>
            恢复默认
          </Button>
        </div>
      }
    >
      <Button icon={<SettingOutlined />}>选择列</Button>
    </Popover>
  )
}
