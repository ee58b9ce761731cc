/** How the sign-in library's models and fields are called in our tables. */
const moments = { createdAt: 'created_at', updatedAt: 'updated_at' } as const

export const accountTable = {
  modelName: 'accounts',
  fields: { emailVerified: 'email_verified', ...moments },
} as const

export const loginTable = {
  modelName: 'logins',
  fields: {
    userId: 'account_id',
    expiresAt: 'expires_at',
    ipAddress: 'ip_address',
    userAgent: 'user_agent',
    ...moments,
  },
} as const

export const credentialTable = {
  modelName: 'credentials',
  fields: {
    userId: 'account_id',
    accountId: 'external_id',
    providerId: 'provider_id',
    accessToken: 'access_token',
    refreshToken: 'refresh_token',
    idToken: 'id_token',
    accessTokenExpiresAt: 'access_token_expires_at',
    refreshTokenExpiresAt: 'refresh_token_expires_at',
    ...moments,
  },
} as const

export const verificationTable = {
  modelName: 'verifications',
  fields: { expiresAt: 'expires_at', ...moments },
} as const

export const usernameFields = { user: { fields: { displayUsername: 'display_username' } } } as const

export const twoFactorTables = {
  user: { fields: { twoFactorEnabled: 'two_factor_enabled' } },
  twoFactor: {
    modelName: 'two_factors',
    fields: {
      userId: 'account_id',
      backupCodes: 'backup_codes',
      failedVerificationCount: 'failed_verification_count',
      lockedUntil: 'locked_until',
    },
  },
} as const
