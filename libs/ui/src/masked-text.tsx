import { EyeInvisibleOutlined } from '@ant-design/icons'

/** Personal text that the server has masked already; says so, and says what an empty one means. */
export function MaskedText(props: { text: string; missing: string }) {
  if (props.text === '') return <span className="jhc-quiet">{props.missing}</span>
  return (
    <span className="jhc-masked" title="按权限脱敏显示">
      {props.text}
      <EyeInvisibleOutlined className="jhc-masked-icon" aria-label="已脱敏" />
    </span>
  )
}
