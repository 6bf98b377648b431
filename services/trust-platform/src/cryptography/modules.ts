import type { ModuleId } from './api.ts'

export interface CryptoModule {
  moduleId: ModuleId
  title: string
  protects: string
  by: string
}

export const modules: readonly CryptoModule[] = [
  {
    moduleId: 'user-authentication',
    title: '用户身份鉴别',
    protects: '登录平台的每个账号，以及来访的前置机与外部系统',
    by: 'SM2 证书或动态口令（GM/T 0021、TOTP）与口令双因素；外部系统按密钥或客户端证书',
  },
  {
    moduleId: 'transport',
    title: '重要数据传输',
    protects: '浏览器、医院前置机、各服务进程之间往来的身份与档案内容',
    by: '国密 TLS 反向代理（deploy/gm-tls）加应用层数字信封（GM/T 0010，SM2、SM4），两层互不依赖',
  },
  {
    moduleId: 'log-integrity',
    title: '设备日志与访问控制信息完整性',
    protects: '业务审计记录、主机日志与配置、访问控制表',
    by: 'HMAC-SM3 逐条成链，链尾另存，批次上链',
  },
  {
    moduleId: 'executables',
    title: '重要可执行程序完整性与来源',
    protects: '程序目录中的每个文件，包括依赖',
    by: '发布清单（SM3）由发布人以 SM2 签名，启动前核对',
  },
  {
    moduleId: 'access-control',
    title: '用户访问控制信息',
    protects: '账号、角色、机构、权限变更、动态口令绑定',
    by: '每行带版本的 HMAC-SM3 校验码，变更成链，每次鉴权时核对',
  },
  {
    moduleId: 'storage',
    title: '重要数据存储',
    protects: '身份标识、临床数值、鉴别凭据',
    by: 'SM4 加密并绑定所在的行与列，数据密钥由密码服务的主密钥加密保护',
  },
  {
    moduleId: 'signatures',
    title: '重要数据签名',
    protects: '授权、审批、权限变更、审计与导出文件',
    by: '行为人自己的 SM2 密钥签名，可导出，用 OpenSSL 离线验签',
  },
]
