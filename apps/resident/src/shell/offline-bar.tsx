import { useSyncExternalStore } from 'react'

const watch = (listener: () => void) => {
  window.addEventListener('online', listener)
  window.addEventListener('offline', listener)
  return () => {
    window.removeEventListener('online', listener)
    window.removeEventListener('offline', listener)
  }
}

export function OfflineBar() {
  const online = useSyncExternalStore(watch, () => navigator.onLine)
  return (
    <div role="status" className={online ? '' : 'offline'}>
      {online ? '' : '没有网络。已打开的内容还在，连上后自动更新；签名和提交请等网络恢复。'}
    </div>
  )
}
