// Generated from the migrated database by bin/schema.ts.
import type { ColumnType } from 'kysely'

type Generated<T> =
  T extends ColumnType<infer Read, infer Insert, infer Update>
    ? ColumnType<Read, Insert | undefined, Update>
    : ColumnType<T, T | undefined, T>
type Day = ColumnType<Temporal.PlainDate, string, string>
type Moment = ColumnType<Temporal.Instant, string, string>
type Json = ColumnType<unknown, string, string>

export type Schema = {
  account_persons: {
    commune: string
    account_id: string
    person_id: string
  }
  accounts: {
    id: string
    name: string
    username: string | null
    display_username: string | null
    email: string
    email_verified: Generated<boolean>
    image: string | null
    two_factor_enabled: Generated<boolean>
    must_change_password: Generated<boolean>
    is_operator: Generated<boolean>
    closed_at: Moment | null
    created_at: Generated<Moment>
    updated_at: Generated<Moment>
    managed_by: string | null
  }
  agenda_items: {
    commune: string
    id: string
    session_id: string
    parent_id: string | null
    position: number
    kind: string
    title: string
    owner_id: string | null
    speaker: Generated<string>
    minutes_planned: number
    subject_kind: string | null
    subject_id: string | null
    state: string
    reason: Generated<string>
    waived_because: Generated<string>
    waived_by: string | null
    waived_at: Moment | null
    summary: Generated<string>
    began_at: Moment | null
    ended_at: Moment | null
    version: Generated<number>
  }
  agenda_papers: {
    commune: string
    id: string
    item_id: string
    kind: string
    title: string
    document_number: Generated<string>
    edition: number
    is_public: Generated<boolean>
    attached_at: Moment
    attached_by: string | null
  }
  answered_acts: {
    commune: string
    key: string
    act: string
    account_id: string | null
    answer: Json
    at: Generated<Moment>
  }
  attendance_marks: {
    commune: string
    id: string
    session_id: string
    person_id: string
    mark: string
    way: string
    at: Moment
    noted_at: Moment
    noted_by: string | null
    reason: Generated<string>
  }
  attendances: {
    commune: string
    session_id: string
    person_id: string
    position: number
    mark: Generated<string>
    since: Moment | null
    reason: Generated<string>
  }
  audit_entries: {
    commune: string
    id: string
    at: Generated<Moment>
    act: string
    subject_kind: string
    subject_id: string
    account_id: string | null
    person_id: string | null
    office: Generated<string>
    on_behalf_of: Generated<string>
    before: Json | null
    after: Json | null
    reason: Generated<string>
    request_id: Generated<string>
    salt: Generated<Buffer | null>
    leaf_index: number | null
    commitment: Buffer | null
    erased_at: Moment | null
  }
  audit_heads: {
    commune: string
    day: Day
    size: number
    note: string
    public_key: string
    at: Moment
  }
  audit_nodes: {
    commune: string
    level: number
    index: number
    hash: Buffer
  }
  ballots: {
    commune: string
    vote_id: string
    person_id: string
    choice: string
    way: string
    cast_at: Moment
    entered_by: string | null
  }
  bodies: {
    commune: string
    id: string
    kind: string
    name: string
    symbol: Generated<string>
    parent_id: string | null
    hamlet_id: string | null
    position: Generated<number>
    opened_on: Day | null
    closed_on: Day | null
  }
  commitment_proofs: {
    commune: string
    id: string
    commitment_id: string
    words: string
    place: Generated<string>
    given_on: Day
    given_by: string | null
    verdict: string | null
    verdict_note: Generated<string>
    judged_on: Day | null
    judged_by: string | null
  }
  commitment_steps: {
    commune: string
    commitment_id: string
    version: number
    verb: string
    at: Moment
    on_day: Day
    person_id: string | null
    office: Generated<string>
    note: Generated<string>
    due_before: Day | null
    due_after: Day | null
    decision_id: string | null
    decision: Generated<string>
  }
  commitments: {
    commune: string
    id: string
    state: string
    version: Generated<number>
    words: string
    topic: string
    person_id: string | null
    body_id: string
    office: Generated<string>
    proof_wanted: Generated<string>
    origin_kind: string
    origin_id: string | null
    origin_name: string
    stated_on: Day
    stated_by: string | null
    due_on: Day
    first_due_on: Day
    confirmed_on: Day | null
    confirmed_by: string | null
    confirmed_how: string | null
    ended_on: Day | null
    decision_id: string | null
    is_sample: Generated<boolean>
  }
  constituency_areas: {
    commune: string
    body_id: string
    hamlet_id: string
  }
  council_rules: {
    commune: string
    rule_id: string
    version: number
    value: string
    unit: string
    rule_vi: string
    document: string
    article: string
    effective_from: Day
    effective_to: Day | null
    decided_on: Day
    recorded_at: Generated<Moment>
    recorded_by: string | null
  }
  council_terms: {
    commune: string
    id: string
    name: string
    elected_on: Day | null
    starts_on: Day
    ends_on: Day | null
    seats: number
  }
  councils: {
    commune: string
    slug: string
    host: string | null
    name: string
    is_sample: Generated<boolean>
    settings: Generated<Json>
    opened_at: Generated<Moment>
    set_up_at: Moment | null
  }
  credentials: {
    id: string
    account_id: string
    provider_id: string
    external_id: string
    password: string | null
    access_token: string | null
    refresh_token: string | null
    id_token: string | null
    access_token_expires_at: Moment | null
    refresh_token_expires_at: Moment | null
    scope: string | null
    created_at: Generated<Moment>
    updated_at: Generated<Moment>
  }
  deputisings: {
    commune: string
    id: string
    membership_id: string
    person_id: string
    starts_on: Day
    ends_on: Day
    document: string
  }
  document_counters: {
    commune: string
    series: string
    year: number
    last_number: number
  }
  document_editions: {
    commune: string
    document_id: string
    edition: number
    subject: string
    content: Json
    at: Moment
    person_id: string | null
  }
  document_imports: {
    commune: string
    id: string
    body_id: string
    sent_at: Moment
    sent_by: string | null
  }
  document_numbers: {
    commune: string
    series: string
    year: number
    number: number
    symbol: string
    document_id: string
    given_on: Day
    given_at: Moment
    given_by: string | null
    late_reason: Generated<string>
    cancelled_on: Day | null
    cancelled_by: string | null
    cancel_reason: Generated<string>
  }
  document_recipients: {
    commune: string
    id: string
    document_id: string
    position: number
    way: string
    body_id: string | null
    name: string
    email: Generated<string>
    sent_on: Day
    received_at: Moment | null
    received_by: string | null
    receipt_note: Generated<string>
  }
  document_series: {
    commune: string
    body_id: string
    way: string
  }
  document_steps: {
    commune: string
    document_id: string
    version: number
    verb: string
    state: string
    at: Moment
    on_day: Day
    person_id: string | null
    office: Generated<string>
    note: Generated<string>
  }
  document_symbols: {
    commune: string
    body_id: string
    kind: string
    symbol: string
  }
  duties: {
    commune: string
    id: string
    plan_id: string
    code: string
    position: number
    line: number
    quote: string
    kind: string
    subject: string
    actors: Generated<string[]>
    per: string | null
    evidence: Generated<string>
    modules: Generated<string[]>
    starts_on: Day
    ends_on: Day | null
    retired_on: Day | null
    retired_because: Generated<string>
    version: Generated<number>
  }
  duty_assignments: {
    commune: string
    id: string
    duty_id: string
    role: string
    body_id: string
    office: Generated<string>
    person_id: string | null
    starts_on: Day
    ends_on: Day | null
    reason: Generated<string>
  }
  duty_evidence: {
    commune: string
    id: string
    duty_id: string
    subject_kind: string
    subject_id: string
    fact: Generated<string>
    on_day: Day
    counts_for: Day
    label: string
    public_path: string | null
    desk_path: string | null
    added_at: Generated<Moment>
    added_by: string | null
    reason: Generated<string>
    removed_on: Day | null
    removed_by: string | null
    removed_because: Generated<string>
  }
  duty_evidence_rules: {
    commune: string
    id: string
    duty_id: string
    fact: string
    filter: Generated<Json>
  }
  duty_quotas: {
    commune: string
    duty_id: string
    from_on: Day
    minimum: number | null
    maximum: number | null
    reason: Generated<string>
  }
  duty_tallies: {
    commune: string
    duty_id: string
    on_day: Day
    counts_for: Day
    change: number
    added: number
  }
  facts: {
    commune: string
    id: string
    name: string
    subject_kind: string
    subject_id: string
    payload: Generated<Json>
    at: Generated<Moment>
  }
  files: {
    commune: string
    id: string
    sha256: string
    thumbnail_sha256: string | null
    name: string
    media_type: string
    bytes: number
    account_id: string | null
    subject_kind: string
    subject_id: string
    is_public: Generated<boolean>
    kept_at: Generated<Moment>
    removed_at: Moment | null
  }
  formal_answers: {
    commune: string
    id: string
    question_id: string
    words: string
    is_spoken: boolean
    answered_on: Day
    recorded_by: string | null
  }
  formal_question_steps: {
    commune: string
    question_id: string
    version: number
    verb: string
    at: Moment
    on_day: Day
    person_id: string | null
    office: Generated<string>
    note: Generated<string>
  }
  formal_questions: {
    commune: string
    id: string
    state: string
    version: Generated<number>
    kind: string
    words: string
    topic: string
    asker_id: string
    person_id: string
    body_id: string
    office: string
    session_id: string | null
    follows_id: string | null
    asked_on: Day
    sent_on: Day | null
    due_on: Day | null
    due_rule: string | null
    answered_on: Day | null
    is_straight: boolean | null
    names_owner: boolean | null
    names_day: boolean | null
    verdict_note: Generated<string>
    resolution_id: string | null
    resolution: Generated<string>
    is_sample: Generated<boolean>
  }
  hamlets: {
    commune: string
    id: string
    name: string
    former_unit: Generated<string>
    position: Generated<number>
    closed_on: Day | null
    latitude: number | null
    longitude: number | null
  }
  imported_files: {
    commune: string
    id: string
    import_id: string
    position: number
    name: string
    sha256: string
    file_kind: string
    bytes: number
    state: string
    fault: Generated<string>
    pages: Generated<Json>
    pages_read: Generated<number>
    pages_total: Generated<number>
    head: Json | null
    document_id: string | null
    page_confidence: Generated<Json>
    incoming_id: string | null
  }
  incoming_documents: {
    commune: string
    id: string
    state: string
    version: Generated<number>
    arrival_year: number
    arrival_number: number
    arrived_on: Day
    issuer: string
    document_number: Generated<string>
    document_on: Day | null
    kind: string
    subject: string
    urgency: Generated<string>
    pages: Generated<Json>
    present_due_on: Day
    present_due_rule: string
    assignee_id: string | null
    due_on: Day | null
    instruction: Generated<string>
    answer_id: string | null
    closing_note: Generated<string>
    closed_on: Day | null
    recorded_by: string | null
    recorded_at: Moment
    is_sample: Generated<boolean>
  }
  incoming_steps: {
    commune: string
    document_id: string
    version: number
    verb: string
    at: Moment
    on_day: Day
    person_id: string | null
    office: Generated<string>
    assignee_id: string | null
    due_on: Day | null
    note: Generated<string>
  }
  indicator_figures: {
    commune: string
    id: string
    indicator_id: string
    year: number
    quarter: number
    edition: number
    figure: number
    state: string
    is_estimate: boolean
    proof: Generated<string>
    reason: Generated<string>
    entered_on: Day
    entered_by: string | null
    entered_as: Generated<string>
    checked_on: Day | null
    checked_by: string | null
    checked_as: Generated<string>
    return_reason: Generated<string>
  }
  indicator_forecasts: {
    commune: string
    indicator_id: string
    for_year: number
    made_on: Day
    known_until: number
    last_figure: number
    middle: number
    spread: number
    target: number
    chance: number
  }
  indicator_imports: {
    commune: string
    id: string
    file_name: string
    rows: Json
    sent_on: Day
  }
  indicator_targets: {
    commune: string
    indicator_id: string
    year: number
    edition: number
    target: number
    basis: string
    reason: Generated<string>
    set_on: Day
    set_by: string | null
  }
  indicators: {
    commune: string
    id: string
    number: number
    name: string
    unit: string
    direction: string
    definition: Generated<string>
    source: string
    method: Generated<string>
    base_year: number
    rhythm: string
    owner_id: string
    version: Generated<number>
    is_sample: Generated<boolean>
  }
  law_days: {
    day: Day
    name: string
    kind: string
    source: Generated<string>
    confidence: string
    is_in_force: Generated<boolean>
    document: Generated<string>
  }
  law_rules: {
    id: string
    version: number
    subject: string
    rule_vi: string
    value: string
    unit: string
    document: string
    article: Generated<string>
    effective_from: Day | null
    effective_to: Day | null
    confidence: string
    source_url: Generated<string>
    note: Generated<string>
    recorded_at: Generated<Moment>
  }
  linked_identities: {
    subject_digest: Buffer
    account_id: string
    issuer: string
    linked_at: Moment
    used_at: Moment | null
  }
  login_failures: {
    name_key: Buffer
    address_key: Buffer
    failures: Generated<number>
    locks: Generated<number>
    locked_until: Moment | null
    last_at: Moment
  }
  logins: {
    id: string
    token: string
    account_id: string
    expires_at: Moment
    ip_address: string | null
    user_agent: string | null
    created_at: Generated<Moment>
    updated_at: Generated<Moment>
  }
  mail_stops: {
    commune: string
    address_digest: Buffer
    stopped_at: Generated<Moment>
  }
  mails: {
    commune: string
    id: string
    key: string
    address: string
    address_digest: Buffer
    content: Json
    queued_at: Generated<Moment>
    sent_at: Moment | null
    given_up_at: Moment | null
  }
  meeting_rounds: {
    commune: string
    id: string
    name: string
    kind: string
    session_name: Generated<string>
    subject: Generated<string>
    starts_on: Day
    ends_on: Day
    agreed_on: Day | null
    agreement: Generated<string>
    report_due_on: Day
    report_due_rule: string
    is_sample: Generated<boolean>
    planned_at: Moment
    planned_by: string | null
  }
  memberships: {
    commune: string
    id: string
    person_id: string
    body_id: string
    term_id: string | null
    office: string
    starts_on: Day
    ends_on: Day | null
    basis: Generated<string>
    end_basis: Generated<string>
  }
  messages: {
    commune: string
    id: string
    key: string
    phone: string
    words: string
    queued_at: Moment
    useless_at: Moment
    sent_at: Moment | null
    given_up_at: Moment | null
  }
  notification_choices: {
    commune: string
    account_id: string
    kind: string
    channel: string
  }
  notification_rhythms: {
    commune: string
    account_id: string
    rhythm: string
  }
  notifications: {
    commune: string
    id: string
    account_id: string
    fact_id: string | null
    title: string
    path: string
    at: Generated<Moment>
    read_at: Moment | null
    mailed_at: Moment | null
    kind: string
    subject_kind: Generated<string>
    subject_id: Generated<string>
    on_day: Day | null
    mail_rhythm: string | null
  }
  official_documents: {
    commune: string
    id: string
    state: string
    version: Generated<number>
    edition: Generated<number>
    body_id: string
    kind: string
    subject: string
    content: Json | null
    pages: Generated<Json>
    series: string | null
    year: number | null
    number: number | null
    symbol: string | null
    document_number: string | null
    document_on: Day | null
    drafted_by: string | null
    checked_by: string | null
    signed_by: string | null
    signed_on: Day | null
    signature: Json | null
    issue_due_on: Day | null
    issue_due_rule: string | null
    issued_on: Day | null
    sent_on: Day | null
    filed_on: Day | null
    shelf: string | null
    is_public: Generated<boolean>
    published_on: Day | null
    is_late: Generated<boolean>
    is_sample: Generated<boolean>
    recorded_at: Moment
  }
  passkeys: {
    id: string
    account_id: string
    rp_id: string
    public_key: Buffer
    counter: Generated<number>
    transports: Generated<string[]>
    name: string
    is_backed_up: Generated<boolean>
    added_at: Moment
    used_at: Moment | null
  }
  persons: {
    commune: string
    id: string
    full_name: string
    phone: Generated<string>
    email: Generated<string>
    is_sample: Generated<boolean>
    version: Generated<number>
    search: Generated<string>
  }
  petition_answers: {
    commune: string
    id: string
    petition_id: string
    body_id: string | null
    outcome: string
    words: string
    document_number: Generated<string>
    legal_basis: Generated<string>
    promised_on: Day | null
    answered_on: Day
    answered_at: Generated<Moment>
    person_id: string | null
    answering_body: Generated<string>
    document_on: Day | null
  }
  petition_evidence: {
    commune: string
    id: string
    petition_id: string
    version: number
    what: string
    done_by: string
    done_on: Day
    works_record: Generated<string>
    money: number | null
    files: Generated<number>
    given_on: Day
    given_at: Moment
    person_id: string | null
    body_id: string | null
  }
  petition_followers: {
    commune: string
    id: string
    petition_id: string
    address: string
    address_digest: Buffer
    by_receipt: boolean
    asked_at: Moment
    confirmed_at: Moment | null
  }
  petition_imports: {
    commune: string
    id: string
    file_name: string
    rows: Json
    sent_at: Moment
    sent_by: string | null
  }
  petition_steps: {
    commune: string
    petition_id: string
    version: number
    verb: string
    state: string
    at: Generated<Moment>
    on_day: Day
    person_id: string | null
    office: Generated<string>
    holder_id: string | null
    note: Generated<string>
    public_note: Generated<string>
    due_on: Day | null
    due_rule: string | null
    promised_on: Day | null
  }
  petition_templates: {
    commune: string
    id: string
    use: string
    field: string | null
    title: string
    words: string
    written_at: Moment
    written_by: string | null
    retired_on: Day | null
  }
  petition_voters: {
    commune: string
    petition_id: string
    name: Generated<string>
    phone: Generated<string>
    email: Generated<string>
    address: Generated<string>
    phone_number: Generated<string | null>
  }
  petition_word_counts: {
    commune: string
    word: string
    petitions: number
  }
  petition_wordings: {
    commune: string
    petition_id: string
    face: string
    lexemes: string
  }
  petitions: {
    commune: string
    id: string
    receipt_code: string
    channel: string
    received_on: Day
    received_at: Generated<Moment>
    hamlet_id: string | null
    place: Generated<string>
    title: string
    words: string
    public_words: string | null
    may_publish: Generated<boolean>
    kind: string | null
    field: string | null
    level: string | null
    state: string
    version: Generated<number>
    holder_id: string | null
    held_since_on: Day | null
    merged_into: string | null
    due_on: Day | null
    due_started_on: Day | null
    due_rule: string | null
    outcome: string | null
    promised_on: Day | null
    answered_on: Day | null
    published_on: Day | null
    closed_on: Day | null
    recorded_by: string | null
    first_due_on: Day | null
    asked: string | null
    asked_on: Day | null
    asked_holder_id: string | null
    asked_due_on: Day | null
    sent_up_to: Generated<string>
    sent_up_letter: Generated<string>
    sent_up_on: Day | null
    confirmed_by: string | null
    promise_told_on: Day | null
    latitude: number | null
    longitude: number | null
    public_title: string | null
    redactions: Generated<Json>
  }
  plan_drafts: {
    commune: string
    id: string
    account_id: string
    file_name: string
    content: Json
    sent_at: Generated<Moment>
  }
  plan_occasions: {
    commune: string
    subject_kind: string
    subject_id: string
    on_day: Day
    label: string
  }
  plans: {
    commune: string
    id: string
    number: string
    title: string
    issuing_body: string
    issued_on: Day
    starts_on: Day
    ends_on: Day
    mid_term_on: Day
    text: string
    withdrawn_on: Day | null
    withdrawn_because: Generated<string>
    version: Generated<number>
  }
  predecessors: {
    commune: string
    name: string
    unit_code: Generated<string>
    merged_on: Day
    decided_by: Generated<string>
  }
  programme_activities: {
    commune: string
    id: string
    programme_id: string
    kind: string
    title: string
    body_id: string
    person_id: string
    starts_on: Day
    ends_on: Day
    evidence: Generated<string>
    duty_id: string | null
    version: Generated<number>
    dropped_on: Day | null
    dropped_because: Generated<string>
  }
  programme_cooperators: {
    commune: string
    activity_id: string
    body_id: string
  }
  programme_steps: {
    commune: string
    programme_id: string
    version: number
    verb: string
    activity_id: string | null
    at: Moment
    on_day: Day
    person_id: string | null
    office: Generated<string>
    change: Generated<string>
    reason: Generated<string>
  }
  programmes: {
    commune: string
    id: string
    year: number
    state: string
    version: Generated<number>
    document_number: Generated<string>
    adopted_on: Day | null
    copied_from: string | null
    is_sample: Generated<boolean>
  }
  push_subscriptions: {
    commune: string
    id: string
    account_id: string
    endpoint: string
    endpoint_digest: Buffer
    p256dh: string
    auth: string
    device: Generated<string>
    added_at: Moment
    pushed_at: Moment | null
  }
  recommendation_records: {
    commune: string
    id: string
    recommendation_id: string
    position: number
    kind: string
    verdict: string | null
    words: string
    companions: Generated<string>
    place: Generated<string>
    on_day: Day
    recorded_at: Moment
    person_id: string | null
    office: Generated<string>
    body_ids: Generated<string[]>
  }
  recommendations: {
    commune: string
    id: string
    supervision_id: string
    number: number
    words: string
    addressee_id: string
    answerer_id: string
    due_on: Day
    proof: string
    made_on: Day | null
  }
  roster_imports: {
    commune: string
    id: string
    file_name: string
    rows: Json
    sent_at: Moment
    sent_by: string | null
  }
  saved_views: {
    commune: string
    id: string
    account_id: string
    list: string
    query: string
    name: string
    kept_at: Generated<Moment>
  }
  schema_migrations: {
    name: string
    checksum: string
    ran_at: Generated<Moment>
  }
  search_entries: {
    commune: string
    kind: string
    id: string
    face: string
    audiences: string[]
    title: string
    words: string
    code: Generated<string>
    on_day: Day | null
    path: string
    lexemes: string
    indexed_at: Generated<Moment>
  }
  search_words: {
    commune: string
    audience: string
    word: string
  }
  session_steps: {
    commune: string
    session_id: string
    version: number
    verb: string
    state: string
    at: Moment
    on_day: Day
    person_id: string | null
    office: Generated<string>
    note: Generated<string>
  }
  sessions: {
    commune: string
    id: string
    term_id: string
    number: number
    kind: string
    starts_on: Day
    ends_on: Day
    begins_at: string
    place: string
    content: Generated<string>
    asked_by: Generated<string>
    state: string
    version: Generated<number>
    convened_on: Day | null
    convened_by_document: Generated<string>
    announced_on: Day | null
    announced_where: Generated<string>
    papers_sent_on: Day | null
    presiding_id: string | null
    secretary_id: string | null
    opened_at: Moment | null
    closed_at: Moment | null
    check_in_key: Generated<string>
    is_sample: Generated<boolean>
  }
  set_up_drafts: {
    id: string
    account_id: string
    typed: Generated<Json>
    begun_at: Moment
    updated_at: Moment
  }
  setup_codes: {
    id: Generated<boolean>
    code_hash: Buffer
    issued_at: Moment
  }
  sign_in_challenges: {
    key_digest: Buffer
    purpose: string
    account_id: string | null
    content: Generated<Json>
    expires_at: Moment
  }
  slips: {
    id: string
    account_id: string
    purpose: string
    code_hash: Buffer
    issued_at: Moment
    issued_by: string | null
    expires_at: Moment
    used_at: Moment | null
    replaced_at: Moment | null
  }
  speeches: {
    commune: string
    id: string
    session_id: string
    item_id: string
    person_id: string
    kind: string
    state: string
    asked_at: Moment
    began_at: Moment | null
    ended_at: Moment | null
  }
  spoken_line_speakers: {
    commune: string
    line_id: string
    name: Generated<string>
  }
  spoken_line_versions: {
    commune: string
    line_id: string
    version: number
    kind: string
    words: string
    hamlet_id: string | null
    slip_number: number | null
    at: Moment
    person_id: string | null
    reason: Generated<string>
  }
  spoken_lines: {
    commune: string
    id: string
    meeting_id: string
    position: number
    kind: string
    words: string
    hamlet_id: string | null
    slip_number: number | null
    spoken_at: Moment
    recorded_at: Moment
    recorded_by: string | null
    version: Generated<number>
    petition_id: string | null
    read_back_at: Moment | null
    read_back_by: string | null
    withdrawn_at: Moment | null
  }
  supervised_bodies: {
    commune: string
    id: string
    supervision_id: string
    body_id: string
    reply_state: Generated<string>
    reply: Generated<string>
    replied_on: Day | null
    sent_back_because: Generated<string>
    comment: Generated<string>
    commented_on: Day | null
  }
  supervision_findings: {
    commune: string
    id: string
    supervision_id: string
    number: number
    words: string
    evidence: string
    visit_id: string | null
  }
  supervision_members: {
    commune: string
    supervision_id: string
    position: number
    role: string
    person_id: string | null
    name: string
  }
  supervision_steps: {
    commune: string
    supervision_id: string
    version: number
    verb: string
    at: Moment
    on_day: Day
    person_id: string | null
    office: Generated<string>
    note: Generated<string>
  }
  supervision_visits: {
    commune: string
    id: string
    supervision_id: string
    kind: string
    body_id: string | null
    place: string
    on_day: Day
    notice_due_on: Day | null
    notice_due_rule: string | null
    questions: Generated<string[]>
    answers: Generated<string[]>
    crowding_reason: Generated<string>
    notes: Generated<string>
    minutes: Generated<string>
    done_on: Day | null
    done_by: string | null
  }
  supervisions: {
    commune: string
    id: string
    state: string
    version: Generated<number>
    kind: string
    subject: string
    body_id: string
    partner_id: string | null
    activity_id: string | null
    area_id: string | null
    document_number: string
    decided_on: Day
    stretch: Generated<string>
    starts_on: Day
    ends_on: Day
    outline: Generated<string>
    outlined_on: Day | null
    outline_due_on: Day | null
    outline_due_rule: string | null
    report_due_on: Day | null
    report_due_rule: string | null
    replies_due_on: Day | null
    comments_due_on: Day | null
    draft: Generated<string>
    drafted_on: Day | null
    conclusion: Generated<string>
    conclusion_number: Generated<string>
    concluded_on: Day | null
    is_sample: Generated<boolean>
  }
  two_factors: {
    id: string
    account_id: string
    secret: string
    backup_codes: string
    verified: Generated<boolean>
    failed_verification_count: Generated<number>
    locked_until: Moment | null
  }
  units: {
    code: string
    name: string
    full_name: string
    level: string
    type: string
    province_code: string | null
    former_full_name: string | null
    search_name: string
  }
  used_totp_codes: {
    account_id: string
    code_digest: Buffer
    used_at: Moment
  }
  verifications: {
    id: string
    identifier: string
    value: string
    expires_at: Moment
    created_at: Generated<Moment>
    updated_at: Generated<Moment>
  }
  vote_conflicts: {
    commune: string
    vote_id: string
    person_id: string
    reason: string
  }
  voter_codes: {
    commune: string
    id: string
    phone_digest: Buffer
    code_digest: Buffer
    asked_at: Moment
    tries: Generated<number>
    used_at: Moment | null
  }
  voter_logins: {
    commune: string
    token_digest: Buffer
    phone: string
    begun_at: Moment
    used_at: Moment
  }
  voter_meeting_delegates: {
    commune: string
    meeting_id: string
    person_id: string
    attendance: string | null
    reason: Generated<string>
  }
  voter_meeting_hamlets: {
    commune: string
    meeting_id: string
    hamlet_id: string
  }
  voter_meeting_steps: {
    commune: string
    meeting_id: string
    version: number
    verb: string
    at: Moment
    on_day: Day
    person_id: string | null
    office: Generated<string>
    public_note: Generated<string>
  }
  voter_meetings: {
    commune: string
    id: string
    round_id: string
    state: string
    version: Generated<number>
    group_id: string | null
    organiser_id: string | null
    chair_id: string | null
    secretary_id: string | null
    on_day: Day
    starts_at: string
    lasts_minutes: Generated<number>
    mode: string
    place: Generated<string>
    online_url: Generated<string>
    subject: Generated<string>
    notice_due_on: Day
    notice_due_rule: string
    requested_on: Day | null
    decide_due_on: Day | null
    decide_due_rule: string | null
    announced_on: Day | null
    closed_on: Day | null
    closed_at: Moment | null
    voters_present: number | null
    guests: Generated<string>
    conclusion: Generated<string>
    chair_approved_at: Moment | null
    secretary_approved_at: Moment | null
    slips_printed: Generated<number>
    slip_secret: Buffer
  }
  votes: {
    commune: string
    id: string
    session_id: string
    number: number
    subject_kind: string
    subject_id: string
    question: string
    matter: string
    manner: string
    fraction: string
    rule_key: string
    total: number
    needed: number
    present_at_opening: number
    quorum_needed: number
    repeats_id: string | null
    state: string
    opened_at: Moment
    opened_by: string | null
    closed_at: Moment | null
    closed_by: string | null
    annulled_at: Moment | null
    annulled_by: string | null
    annulled_because: Generated<string>
    in_favour: number | null
    against: number | null
    abstaining: number | null
    not_voting: number | null
    absent: number | null
    is_carried: boolean | null
    version: Generated<number>
  }
}
