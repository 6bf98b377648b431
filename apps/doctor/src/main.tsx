import '@jhc/ui/styles.css'
import './doctor.css'
import './records/records.css'
import { giveNonceToStyles, pageNonce } from '@jhc/ui/style-nonce.ts'
import { jhcTheme } from '@jhc/ui/theme.ts'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { App, ConfigProvider } from 'antd'
import zhCN from 'antd/es/locale/zh_CN.js'
import 'dayjs/locale/zh-cn.js'
import dayjs from 'dayjs'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { z } from 'zod'
import { queryClient } from './query-client.ts'
import { router } from './router.tsx'

// The page's content security policy forbids building code from text, which zod's fast path would try.
z.config({ jitless: true })
dayjs.locale('zh-cn')

giveNonceToStyles()

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <ConfigProvider locale={zhCN} theme={jhcTheme} button={{ autoInsertSpace: false }} csp={{ nonce: pageNonce }}>
      <App message={{ maxCount: 3 }}>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </App>
    </ConfigProvider>
  </StrictMode>,
)
