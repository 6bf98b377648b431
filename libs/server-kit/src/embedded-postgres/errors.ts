import { defineErrors } from '@jhc/kit/errors.ts'

export const errors = defineErrors('embedded-postgres', {
  'no-binaries': {
    kind: 'internal',
    retryable: false,
    zh: '没有找到本平台可用的内置 PostgreSQL 程序（仅提供 Linux x64 与 arm64）；请重新运行 npm install，或用 DATABASE_URL 指定现有数据库。',
  },
  'user-without-name': {
    kind: 'internal',
    retryable: false,
    zh: '当前系统用户在 /etc/passwd 中没有名称，PostgreSQL 拒绝以无名用户运行；请在镜像中为该用户加一行，或以 root 或有名用户启动，或用 DATABASE_URL 指定现有数据库。',
  },
  'no-unprivileged-user': {
    kind: 'internal',
    retryable: false,
    zh: 'PostgreSQL 不能以 root 运行，而系统中没有 postgres 或 nobody 用户；请添加其一，或用 DATABASE_URL 指定现有数据库。',
  },
  'init-failed': { kind: 'internal', retryable: false, zh: '内置 PostgreSQL 初始化失败，原因见日志。' },
  'start-failed': {
    kind: 'internal',
    retryable: true,
    zh: '内置 PostgreSQL 启动失败，原因见数据目录中的 postgres.log。',
  },
  'not-stopping': { kind: 'internal', retryable: true, zh: '上次遗留的 PostgreSQL 进程无法停止，请手工结束后重试。' },
})
