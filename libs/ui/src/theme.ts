import type { ThemeConfig } from 'antd'

/** Brand colours. `…Text` is the darker shade for words: the brand shade of verified and waiting stays under 4.5 : 1 on white. */
export const colours = {
  primary: '#0B7285',
  primaryHover: '#095C6B',
  verified: '#2B8A3E',
  verifiedText: '#22702F',
  verifiedTint: '#EBF6ED',
  waiting: '#B07204',
  waitingText: '#835302',
  waitingTint: '#FDF4E3',
  mismatch: '#C92A2A',
  mismatchText: '#B02020',
  mismatchTint: '#FDEEEE',
  included: '#1B6CA8',
  includedText: '#175C90',
  includedTint: '#E9F2FA',
  neutral: '#5C6B75',
  neutralText: '#4A5862',
  neutralTint: '#EEF2F4',
  text: '#1B2730',
  textSecondary: '#44525C',
  textQuiet: '#5A6872',
  border: '#D3DCE1',
  canvas: '#F3F6F7',
  surface: '#FFFFFF',
} as const

export type Tone = 'neutral' | 'waiting' | 'included' | 'verified' | 'mismatch'

export const fontFamily =
  '"PingFang SC", "HarmonyOS Sans SC", "Noto Sans SC", "Microsoft YaHei", system-ui, -apple-system, sans-serif'
export const monoFamily = 'ui-monospace, "SFMono-Regular", "Cascadia Mono", "Consolas", "DejaVu Sans Mono", monospace'

export const jhcTheme: ThemeConfig = {
  token: {
    colorPrimary: colours.primary,
    // Words under the pointer must not get paler than 4.5 : 1.
    colorPrimaryHover: colours.primaryHover,
    colorPrimaryActive: colours.primaryHover,
    colorLinkHover: colours.primaryHover,
    colorSuccess: colours.verified,
    colorWarning: colours.waiting,
    colorError: colours.mismatch,
    colorInfo: colours.primary,
    colorSuccessBg: '#EAF6EC',
    colorSuccessBorder: '#97CBA0',
    colorInfoBg: '#E6F3F5',
    colorInfoBorder: '#8FC3CC',
    colorLink: colours.primary,
    colorText: colours.text,
    colorTextSecondary: colours.textSecondary,
    colorTextTertiary: colours.textQuiet,
    colorTextDescription: colours.textQuiet,
    colorTextPlaceholder: '#66737C',
    colorBorder: '#B9C5CC',
    colorBorderSecondary: colours.border,
    colorBgLayout: colours.canvas,
    fontFamily,
    fontFamilyCode: monoFamily,
    fontSize: 14,
    borderRadius: 6,
    sizeUnit: 4,
    sizeStep: 4,
    motionDurationMid: '0.12s',
    motionDurationSlow: '0.18s',
  },
  components: {
    Layout: { headerHeight: 56, headerPadding: '0 24px', headerBg: colours.surface, siderBg: colours.surface },
    Menu: {
      itemHeight: 40,
      itemMarginInline: 8,
      itemBorderRadius: 6,
      itemSelectedBg: '#E1F0F2',
      itemSelectedColor: '#0A5F6F',
    },
    Table: {
      headerBg: '#F6F9FA',
      headerColor: colours.textSecondary,
      cellPaddingBlock: 10,
      cellPaddingInlineMD: 16,
      cellPaddingBlockMD: 10,
    },
    Card: { bodyPadding: 16, headerHeight: 48, headerFontSize: 15 },
    Descriptions: { labelColor: colours.textQuiet },
  },
}
