import { defineErrors } from '@jhc/kit/errors.ts'

export const errors = defineErrors('contracts', {
  unknown: { kind: 'not-found', retryable: false, zh: '合约目录中没有这个名称或版本，或其接口定义未登记。' },
  'unknown-function': { kind: 'not-found', retryable: false, zh: '合约没有这个函数，或参数个数不符。' },
  'bad-arguments': {
    kind: 'invalid',
    retryable: false,
    zh: '参数与函数声明的类型不符；大整数写成文本，字节写成 0x 十六进制。',
  },
  'not-a-read': { kind: 'invalid', retryable: false, zh: '这个函数会改变链上状态，不能以只读方式调用。' },
  'not-writable': {
    kind: 'forbidden',
    retryable: false,
    zh: '这个函数不对外开放写入，或本调用方未获授权；对外只开放由合约自行验证签名的动作。',
  },
  'would-revert': { kind: 'conflict', retryable: false, zh: '合约会拒绝这个动作，未提交；原因见 reason。' },
  'unknown-write': { kind: 'not-found', retryable: false, zh: '本机构没有以这个幂等键提交过动作。' },
})
