/** What a chip, notice or timeline entry means; always said by word and icon too, never by colour alone. */
export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'error'
