import { CodedError } from '@jhc/kit/errors.ts'
import type { Owners } from '../all-checks.ts'
import { type Check, failed, passed, unchecked } from '../checks.ts'

export function executableChecks({ config }: Owners): Check[] {
  return [
    {
      checkId: 'release',
      modules: ['executables'],
      title: '程序目录与签名的发布清单一致',
      async run() {
        if (!config.release) return unchecked('未配置发布公钥（JHC_RELEASE_KEY），无法核对；正式环境缺少它不能启动。')
        try {
          const { version, made, files } = await config.release.check()
          return passed('每个文件都与签名的清单一致，没有增加或缺少。', {
            版本: version,
            签名时间: made,
            文件数: files,
          })
        } catch (error) {
          if (!(error instanceof CodedError) || !error.code.startsWith('release.')) throw error
          return failed(`${error.zh}（${error.code}）`)
        }
      },
    },
  ]
}
