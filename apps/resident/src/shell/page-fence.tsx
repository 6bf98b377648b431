import { Component, type ReactNode } from 'react'
import { Failed } from '../parts/states.tsx'

/** A screen that fails takes nothing else with it. */
export class PageFence extends Component<{ children: ReactNode }, { error: unknown }> {
  override state = { error: null as unknown }
  static getDerivedStateFromError(error: unknown) {
    return { error }
  }
  override render() {
    if (this.state.error === null) return this.props.children
    return (
      <main className="page">
        <Failed error={this.state.error} retry={() => window.location.reload()} />
      </main>
    )
  }
}
