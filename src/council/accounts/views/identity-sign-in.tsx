import { providerText as text } from '../provider-text.vi.ts'

/** The way to the provider from the sign-in page; stands there only where a provider is set. */
export function IdentitySignIn(props: { base: string; label: string; next: string }) {
  const { base, label, next } = props
  const href = `${base}/dang-nhap/dinh-danh?tiep=${encodeURIComponent(next)}`
  return (
    <p>
      <a class="button secondary" href={href} data-turbo="false">
        {text.signInWith(label)}
      </a>
    </p>
  )
}
