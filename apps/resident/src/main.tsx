import './resident.css'
import './parts.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { keepFragment } from './features/links/fragment.ts'
import { App } from './shell/app.tsx'

keepFragment()

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
