import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type NoticeTemplates, noticeTemplates } from '@jhc/applications/residents/notice-templates.ts'
import { httpRealName } from '@jhc/applications/residents/real-name/http-real-name.ts'
import type { ResidentsConfig } from '@jhc/applications/residents/residents.ts'
import { createWeChatClient, type WeChatEndpoint } from '@jhc/applications/residents/wechat/wechat-client.ts'
import { ConfigError } from '@jhc/server-kit/config.ts'
import { createOutgoing } from '@jhc/server-kit/outgoing/outgoing.ts'
import { z } from 'zod'
import { operatorNetworks, type PlatformSettings, publicUrl } from './platform-settings.ts'
import type { ServiceParts } from './services.ts'

/** Written by the demonstration once its fake stands: the address is known only then. */
export const demoWeChatFile = 'demo-wechat.json'
export const demoWeChat = z.object({ url: z.url(), appId: z.string(), secret: z.string(), realNameToken: z.string() })

const demoTemplates: NoticeTemplates = {
  default: { templateId: 'jhc-notice', way: 'template', what: 'thing1', at: 'time2' },
}

export function residentsConfig({ settings, dataDir, keys, cryptography }: ServiceParts): ResidentsConfig {
  const outgoing = createOutgoing({ networks: operatorNetworks(settings) })
  const isDemo = settings.JHC_PROFILE === 'demo' && settings.JHC_WECHAT_APP_ID === undefined
  const fake = () => (isDemo ? readFake(dataDir) : null)
  return {
    columnKeys: keys.columns,
    wechat: createWeChatClient({
      endpoint: () => realAccount(settings) ?? fakeAccount(fake()),
      outgoing,
      now: Date.now,
    }),
    realName: httpRealName({
      endpoint() {
        const { JHC_REAL_NAME_URL: url, JHC_REAL_NAME_TOKEN: token } = settings
        if (url && token) return { url, token }
        const found = fake()
        return found && { url: found.url, token: found.realNameToken }
      },
      outgoing,
    }),
    publicUrl() {
      const given = publicUrl(settings)
      const door = cryptography.door()
      return given || `${door?.tls ? 'https' : 'http'}://${door?.host ?? '127.0.0.1'}:${door?.port ?? 0}`
    },
    templates: isDemo ? demoTemplates : readTemplates(settings),
    demo: settings.JHC_PROFILE === 'demo',
  }
}

function realAccount(settings: PlatformSettings): WeChatEndpoint | null {
  const { JHC_WECHAT_APP_ID: appId, JHC_WECHAT_SECRET: secret } = settings
  const { JHC_WECHAT_URL: apiUrl, JHC_WECHAT_AUTHORIZE_URL: authorizeUrl } = settings
  return appId && secret ? { appId, secret, apiUrl, authorizeUrl } : null
}

function readFake(dataDir: string) {
  const file = join(dataDir, demoWeChatFile)
  return existsSync(file) ? demoWeChat.parse(JSON.parse(readFileSync(file, 'utf8'))) : null
}

const fakeAccount = (fake: z.output<typeof demoWeChat> | null): WeChatEndpoint | null =>
  fake && {
    appId: fake.appId,
    secret: fake.secret,
    apiUrl: fake.url,
    authorizeUrl: `${fake.url}/connect/oauth2/authorize`,
  }

function readTemplates({ JHC_WECHAT_TEMPLATES: file }: PlatformSettings): NoticeTemplates {
  if (!file) return {}
  try {
    return noticeTemplates.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    throw new ConfigError([`JHC_WECHAT_TEMPLATES=${file} 读不出消息模板；格式见 docs/guides/接入健康静安.md`])
  }
}
