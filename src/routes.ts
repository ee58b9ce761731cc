import { evidenceSources } from './app/evidence-sources.ts'
import { fileReaders } from './app/file-readers.ts'
import { searchFeeds } from './app/search-feeds.ts'
import { downloadFile, showThumbnail } from './platform/storage/download.server.ts'
import { arrive, get, post, service, type Route } from './platform/web/route.ts'
import { close, closePage, reopen as reopenAccount, reopenPage as reopenAccountPage } from './council/accounts/routes/close.tsx'
import { deskList as accountList } from './council/accounts/routes/desk-list.tsx'
import { deskShow as accountShow } from './council/accounts/routes/desk-show.tsx'
import { issueSlip, issueSlipPage } from './council/accounts/routes/issue-slip.tsx'
import { open, openPage } from './council/accounts/routes/open.tsx'
import { endOneLogin, endOthers, ownAccount } from './council/accounts/routes/own-account.tsx'
import { beginPasskeySignIn, signInByPasskey } from './council/accounts/routes/passkey-sign-in.tsx'
import { addPasskey, addPasskeyPage, removeOnePasskey, removePasskeyPage, renameOnePasskey, renamePasskeyPage, startPasskey } from './council/accounts/routes/passkeys.tsx'
import { leaveToSignIn, linkIdentity, linkIdentityPage, returnAddress, returnFromProvider } from './council/accounts/routes/provider.tsx'
import { slipIdentityPage, useSlipByIdentity } from './council/accounts/routes/slip-identity.tsx'
import { unlinkIdentity, unlinkPage } from './council/accounts/routes/unlink-identity.tsx'
import { changePassword, passwordPage } from './council/accounts/routes/password.tsx'
import {
  confirmTotp,
  confirmTotpPage,
  disableTotp,
  startTotp,
  twoStepsPage,
} from './council/accounts/routes/two-steps.tsx'
import { useSlip, useSlipPage } from './council/accounts/routes/use-slip.tsx'
import { secondStep, secondStepPage } from './council/accounts/routes/second-step.tsx'
import { signIn, signInPage, signOut } from './council/accounts/routes/sign-in.tsx'
import { addBodyAct, addBodyPage } from './council/delegates/routes/body-add.tsx'
import { appoint, appointPage } from './council/delegates/routes/appoint.tsx'
import { authorise, authorisePage } from './council/delegates/routes/authorise.tsx'
import { bodyShow } from './council/delegates/routes/body-show.tsx'
import { closeBodyAct, closeBodyPage } from './council/delegates/routes/body-close.tsx'
import { closeHamletAct, closeHamletPage } from './council/delegates/routes/hamlet-close.tsx'
import { placeHamletAct, placeHamletPage } from './council/delegates/routes/hamlet-place.tsx'
import { addHamletAct, addHamletPage, hamletList } from './council/delegates/routes/hamlets.tsx'
import { endMembershipAct, endMembershipPage } from './council/delegates/routes/membership-end.tsx'
import { exportOrganisation, organisation } from './council/delegates/routes/organisation.tsx'
import { exportPeople, people } from './council/delegates/routes/people.tsx'
import { addPersonAct, addPersonPage, editPersonAct, editPersonPage } from './council/delegates/routes/person-edit.tsx'
import { personShow } from './council/delegates/routes/person-show.tsx'
import { publicDelegates } from './council/delegates/routes/public-delegates.tsx'
import { publicOrganisation } from './council/delegates/routes/public-organisation.tsx'
import { publicPredecessors } from './council/delegates/routes/public-predecessors.tsx'
import { revoke, revokePage } from './council/delegates/routes/revoke.tsx'
import { importAct, previewPage } from './council/delegates/routes/roster-preview.tsx'
import { rosterTemplate, upload, uploadPage } from './council/delegates/routes/roster-upload.tsx'
import { openTermAct, openTermPage, terms } from './council/delegates/routes/terms.tsx'
import { checkLayout, checkLayoutPage } from './council/documents/routes/check-layout.tsx'
import { deskList as documentList } from './council/documents/routes/desk-list.tsx'
import { deskShow as documentShow } from './council/documents/routes/desk-show.tsx'
import { download as downloadDocument } from './council/documents/routes/download.ts'
import { draft as draftDocument, draftPage as draftDocumentPage } from './council/documents/routes/draft.tsx'
import { editionsPage } from './council/documents/routes/editions.tsx'
import { exportList as exportDocuments, exportNumbers } from './council/documents/routes/export.ts'
import { confirm as confirmImported, importFilePage, leave as leaveOutImported } from './council/documents/routes/import-file.tsx'
import { importPage as importDocumentsPage, send as sendImport } from './council/documents/routes/import-send.tsx'
import { confirm as confirmSureImports, importShow } from './council/documents/routes/import-show.tsx'
import { incomingList } from './council/documents/routes/incoming-list.tsx'
import { receive as receiveIncoming, receiveIncomingPage } from './council/documents/routes/incoming-receive.tsx'
import { incomingShow } from './council/documents/routes/incoming-show.tsx'
import { assign as assignIncoming, assignPage as assignIncomingPage, close as closeIncoming, closePage as closeIncomingPage } from './council/documents/routes/incoming-steps.tsx'
import { late, latePage } from './council/documents/routes/late.tsx'
import { numbersPage } from './council/documents/routes/numbers.tsx'
import { portalDownload } from './council/documents/routes/portal-download.ts'
import { portalList as portalDocuments } from './council/documents/routes/portal-list.tsx'
import { portalShow as portalDocument } from './council/documents/routes/portal-show.tsx'
import { file as fileDocument, filePage as fileDocumentPage, publish as publishDocument, publishPage as publishDocumentPage } from './council/documents/routes/publish.tsx'
import { revise, revisePage } from './council/documents/routes/revise.tsx'
import { receive as receiveDocument, send as sendDocument, sendPage as sendDocumentPage } from './council/documents/routes/send.tsx'
import { sendSlip } from './council/documents/routes/send-slip.ts'
import * as documentSteps from './council/documents/routes/step.tsx'
import { symbols, symbolsPage } from './council/documents/routes/symbols.tsx'
import { verify as verifyDocument, verifyPage as verifyDocumentPage } from './council/documents/routes/verify.tsx'
import { home } from './council/portal/routes/home.tsx'
import { desk } from './council/portal/routes/desk.tsx'
import { deskLog } from './council/audit-log/routes/desk-log.tsx'
import { entryProof, exportLogFile, newestHead } from './council/audit-log/routes/export-log.ts'
import { publicLogPage } from './council/audit-log/routes/public-log.tsx'
import { choose, choosePage } from './council/notifications/routes/choose.tsx'
import { notificationList, openNotification, readAll, readOne } from './council/notifications/routes/list.tsx'
import { pushOff, pushOn, pushWorkerFile } from './council/notifications/routes/push.tsx'
import { stopMail, stopMailPage } from './council/notifications/routes/stop-mail.tsx'
import { factsThatCount } from './council/plan/index.ts'
import { add as addDuty, addDutyPage } from './council/plan/routes/add-duty.tsx'
import { addEvidenceByHand, addEvidencePage } from './council/plan/routes/add-evidence.tsx'
import { addPlanByForm, addPlanPage } from './council/plan/routes/add-plan.tsx'
import { assign, assignPage } from './council/plan/routes/assign.tsx'
import { deskCompare, portalCompare } from './council/plan/routes/compare.tsx'
import { dutyById } from './council/plan/routes/duty-by-id.ts'
import { edit as editDuty, editDutyPage } from './council/plan/routes/edit-duty.tsx'
import { rulesPage, setRules } from './council/plan/routes/evidence-rules.tsx'
import { exportPlan } from './council/plan/routes/export-plan.ts'
import { confirmImport, planPreviewPage, sendDuties, sendDutiesPage, sendPlan, sendPlanPage } from './council/plan/routes/import.tsx'
import { remove as removeEvidence, removeEvidencePage } from './council/plan/routes/remove-evidence.tsx'
import { withdraw as withdrawPlan, withdrawPlanPage } from './council/plan/routes/withdraw-plan.tsx'
import { retire as retireDuty, retirePage } from './council/plan/routes/retire-duty.tsx'
import { deskDuty, portalDuty } from './council/plan/routes/duty.tsx'
import { deskFullText, portalFullText } from './council/plan/routes/full-text.tsx'
import { deskWall, portalWall, printedWall } from './council/plan/routes/wall.tsx'
import { addItemPage, add as addItemAct, amend as amendItemAct, amendItemPage } from './council/agenda/routes/add-item.tsx'
import { agendaPage, move as moveItemAct } from './council/agenda/routes/agenda.tsx'
import { attach as attachPaperAct, attachPaperPage } from './council/agenda/routes/attach-paper.tsx'
import { postponeAct, postponeItemPage, waive, waivePapersPage, withdrawAct, withdrawItemPage } from './council/agenda/routes/end-item.tsx'
import { cockpit } from './council/session-hall/routes/cockpit.tsx'
import {
  close as closeSessionAct,
  endSpeechAct,
  finish as finishItemAct,
  giveFloorAct,
  open as openSessionAct,
  pause as pauseSessionAct,
  resume as resumeSessionAct,
  takeUp as takeUpItemAct,
} from './council/session-hall/routes/conduct.ts'
import { annulVoteAct, closeVoteAct, openVoteAct } from './council/session-hall/routes/conduct-vote.ts'
import { portalLive, screen } from './council/session-hall/routes/screen.tsx'
import { askSpeechAct, castAct, checkInAct, seat, withdrawSpeechAct } from './council/session-hall/routes/seat.tsx'
import { enterAct, markAct, secretary, summariseAct } from './council/session-hall/routes/secretary.tsx'
import { deskSession, portalSession } from './council/session-hall/routes/session-show.tsx'
import { minutesFile, minutesPage } from './council/session-hall/routes/minutes.tsx'
import { voteShow } from './council/session-hall/routes/vote-show.tsx'
import { deskList as sessionList } from './council/sessions/routes/desk-list.tsx'
import { amend as amendSessionAct, amendPage as amendSessionPage, plan as planSessionAct, planPage as planSessionPage } from './council/sessions/routes/plan.tsx'
import { calendarFile, portalCalendar } from './council/sessions/routes/portal-calendar.tsx'
import {
  announce as announceSessionAct,
  announcePage as announceSessionPage,
  cancel as cancelSessionAct,
  cancelPage as cancelSessionPage,
  convene as conveneSessionAct,
  convenePage as conveneSessionPage,
  sendPapersAct,
  sendPapersPage,
} from './council/sessions/routes/prepare.tsx'
import { answer, answerPage } from './council/petitions/routes/answer.tsx'
import { askExtensionPage, askForExtension, askForTransfer, askTransferPage } from './council/petitions/routes/ask.tsx'
import { check, checkPage, sendBack, sendBackPage } from './council/petitions/routes/check.tsx'
import { decline, declinePage, extend, extendPage } from './council/petitions/routes/extend.tsx'
import { answerManyAct, answerManyPage } from './council/petitions/routes/answer-many.tsx'
import { classifyManyAct, classifyManyPage, transferManyAct, transferManyPage, urgeManyAct, urgeManyPage } from './council/petitions/routes/many.tsx'
import { importTemplate as petitionTemplate, upload as uploadPetitions, uploadPage as uploadPetitionsPage } from './council/petitions/routes/import.tsx'
import { importAct as importPetitions, importPreviewPage as importPetitionsPage, rowsToMend } from './council/petitions/routes/import-preview.tsx'
import { takeTemplateFor } from './council/petitions/routes/take-template.ts'
import { dropTemplate, keepTemplate, templatesPage } from './council/petitions/routes/templates.tsx'
import { officeDeskPage } from './council/petitions/routes/office-desk.tsx'
import { postpone, postponePage, settle, settlePage, urge, urgePage } from './council/petitions/routes/follow-up.tsx'
import { prove, provePage } from './council/petitions/routes/prove.tsx'
import { relay, relayPage } from './council/petitions/routes/relay.tsx'
import { sendUp, sendUpPage } from './council/petitions/routes/send-up.tsx'
import { classify, classifyPage } from './council/petitions/routes/classify.tsx'
import { deskList } from './council/petitions/routes/desk-list.tsx'
import { deskShow } from './council/petitions/routes/desk-show.tsx'
import { merge, mergePage, reopen, reopenPage, returnPage, returnToVoter, withdraw, withdrawPage } from './council/petitions/routes/end.tsx'
import { confirm, contest, lookUp } from './council/petitions/routes/look-up.tsx'
import { note, notePage } from './council/petitions/routes/note.tsx'
import { portalList } from './council/petitions/routes/portal-list.tsx'
import { portalShow } from './council/petitions/routes/portal-show.tsx'
import { publish, publishPage } from './council/petitions/routes/publish.tsx'
import { similarForDesk, similarForPortal } from './council/petitions/routes/similar.ts'
import { slip, slips } from './council/petitions/routes/slip.tsx'
import { exportList } from './council/petitions/routes/export.ts'
import { holderLetter, letter } from './council/petitions/routes/letter.ts'
import { reportFile } from './council/petitions/routes/report-file.ts'
import { report } from './council/petitions/routes/report.tsx'
import { forgetPetitionView, keepPetitionView } from './council/petitions/routes/saved-views.ts'
import { petitionRuleUsage } from './council/petitions/index.ts'
import { sessionRuleUsage } from './council/sessions/index.ts'
import { votingRuleUsage } from './council/voting/index.ts'
import { indicatorRoutes } from './council/indicators/routes/routes.ts'
import { commitmentRoutes } from './council/commitments/routes/routes.ts'
import { programmeRoutes } from './council/programme/routes/routes.ts'
import { supervisionRoutes } from './council/supervision/routes/routes.ts'
import { supervisionRuleUsage, supervisionsOfActivities } from './council/supervision/index.ts'
import { questioningRuleUsage } from './council/questioning/index.ts'
import { questioningRoutes } from './council/questioning/routes/routes.ts'
import { voterMeetingRoutes } from './council/voter-meetings/routes/routes.ts'
import { voterMeetingRuleUsage } from './council/voter-meetings/index.ts'
import { figureRuleUsage } from './council/statistics/index.ts'
import { exportDeskFigures, exportPortalFigures } from './council/statistics/routes/export-figures.ts'
import { deskFigures, portalFigures, printDeskFigures, printPortalFigures } from './council/statistics/routes/figures.tsx'
import { petitionFeed } from './council/statistics/routes/feed.ts'
import { communeMap } from './council/statistics/routes/map.tsx'
import { openDataDescription, openDataList } from './council/statistics/routes/open-data.tsx'
import { searchRoute } from './council/search/routes/search.tsx'
import { submit, submitPage } from './council/petitions/routes/submit.tsx'
import { askCode, ownPetitions } from './council/voter-logins/routes/ask.tsx'
import { codePage, enterCode, leave } from './council/voter-logins/routes/code.tsx'
import { ask as askToFollow, followPage } from './council/followers/routes/ask.tsx'
import { confirm as confirmFollower, confirmPage as confirmFollowerPage } from './council/followers/routes/confirm.tsx'
import { stop as unfollow, stopPage as unfollowPage, stoppedPage as unfollowedPage } from './council/followers/routes/stop.tsx'
import { transfer, transferPage } from './council/petitions/routes/transfer.tsx'
import { amend, amendPage } from './council/rules/routes/amend-rule.tsx'
import { calculate } from './council/rules/routes/calculate.tsx'
import { add as addDay, addDayPage } from './council/rules/routes/add-day.tsx'
import { confirm as confirmDay, confirmDayPage, unconfirm as unconfirmDay, unconfirmDayPage } from './council/rules/routes/confirm-day.tsx'
import { deskYear } from './council/rules/routes/desk-year.tsx'
import { ownRules } from './council/rules/routes/own-rules.tsx'
import { ruleList } from './council/rules/routes/rule-list.tsx'
import { ruleShow } from './council/rules/routes/rule-show.tsx'
import { setOwn, setOwnPage } from './council/rules/routes/set-council-rule.tsx'
import { setWeek, workingWeekPage } from './council/rules/routes/working-week.tsx'
import { yearFile } from './council/rules/routes/year-file.ts'
import { yearPage } from './council/rules/routes/year.tsx'

const desks = '/ban-lam-viec'
const plans = `${desks}/ke-hoach`
const duty = `${plans}/muc/:id`
const counted = factsThatCount(evidenceSources)
const petition = `${desks}/kien-nghi/:id`
const sessions = `${desks}/ky-hop`
const session = `${sessions}/:id`
const item = `${session}/chuong-trinh/:itemId`
const papers = `${desks}/van-ban`
const paper = `${papers}/:id`
const incoming = `${desks}/van-ban-den`
const imports = `${desks}/nhap-van-ban`
const accounts = `${desks}/tai-khoan`
const persons = `${desks}/nhan-su`
const bodies = `${desks}/to-chuc`
const rule = `${desks}/quy-dinh/:id`
const workingYear = `${desks}/lich-lam-viec`

/** Where rules of the register are applied: each slice tells its own. */
const ruleUsages = [supervisionRuleUsage, petitionRuleUsage, sessionRuleUsage, votingRuleUsage, questioningRuleUsage, voterMeetingRuleUsage, figureRuleUsage]

/** Every URL of the product. Paths stand below the council's own address. */
export const routes: readonly Route[] = [
  // Cổng thông tin
  get('/', 'everybody', home),

  // Kế hoạch: phần công khai
  get('/ke-hoach', 'everybody', portalWall),
  get('/ke-hoach/toan-van', 'everybody', portalFullText),
  get('/ke-hoach/so-sanh', 'everybody', portalCompare),
  get('/ke-hoach/ban-in', 'everybody', printedWall),
  get('/ke-hoach/xuat', 'everybody', exportPlan),
  get('/ke-hoach/nhiem-vu/:code', 'everybody', portalDuty(counted)),

  // Văn bản: phần công khai
  get('/van-ban', 'everybody', portalDocuments),
  get('/van-ban/kiem-tra', 'everybody', verifyDocumentPage),
  post('/van-ban/kiem-tra', 'official_document.verify', verifyDocument),
  get('/van-ban/:id', 'everybody', portalDocument),
  get('/van-ban/:id/tai/:format', 'everybody', portalDownload),

  // Kiến nghị cử tri: phần công khai
  get('/kien-nghi', 'everybody', portalList),
  get('/kien-nghi/gui', 'petition.submit', submitPage),
  get('/kien-nghi/gan-giong', 'petition.submit', similarForPortal),
  post('/kien-nghi/gui', 'petition.submit', submit),
  get('/kien-nghi/tra-cuu', 'petition.look_up', lookUp),
  get('/kien-nghi/tra-cuu/:code/xac-nhan', 'petition.look_up', lookUp),
  post('/kien-nghi/tra-cuu/:code/xac-nhan', 'petition.respond', confirm),
  get('/kien-nghi/tra-cuu/:code/chua-dong-y', 'petition.look_up', lookUp),
  post('/kien-nghi/tra-cuu/:code/chua-dong-y', 'petition.respond', contest),
  get('/kien-nghi/so-lieu', 'everybody', portalFigures),
  get('/kien-nghi/so-lieu/ban-in', 'everybody', printPortalFigures),
  get('/kien-nghi/so-lieu/xuat/:format', 'everybody', exportPortalFigures),
  get('/kien-nghi/ban-do', 'everybody', communeMap),
  get('/kien-nghi/tin.atom', 'everybody', petitionFeed),
  get('/kien-nghi/du-lieu.json', 'everybody', openDataList),
  get('/kien-nghi/du-lieu-mo', 'everybody', openDataDescription),
  get('/kien-nghi/:code', 'everybody', portalShow),

  // Cử tri: kiến nghị của tôi, theo số điện thoại
  get('/cu-tri', 'everybody', ownPetitions),
  service('/cu-tri', 'everybody', askCode),
  get('/cu-tri/ma', 'everybody', codePage),
  service('/cu-tri/ma', 'everybody', enterCode),
  service('/cu-tri/thoat', 'everybody', leave),

  // Tiếp xúc cử tri
  ...commitmentRoutes,
  ...questioningRoutes,
  ...voterMeetingRoutes,

  // Chương trình năm, giám sát
  ...programmeRoutes([supervisionsOfActivities]),
  ...supervisionRoutes,
  ...indicatorRoutes,

  // Theo dõi kiến nghị qua thư
  get('/theo-doi/xac-nhan/:id', 'follower.confirm', confirmFollowerPage),
  post('/theo-doi/xac-nhan/:id', 'follower.confirm', confirmFollower),
  get('/theo-doi/bo/:id', 'everybody', unfollowPage),
  service('/theo-doi/bo/:id', 'everybody', unfollow),
  get('/theo-doi/da-bo', 'everybody', unfollowedPage),
  get('/theo-doi/:code', 'follower.ask', followPage),
  post('/theo-doi/:code', 'follower.ask', askToFollow),

  // Tìm kiếm
  get('/tim-kiem', 'everybody', searchRoute(searchFeeds)),

  // Pháp luật, lịch làm việc
  get('/can-cu-phap-luat', 'everybody', ruleList),
  get('/can-cu-phap-luat/:id', 'everybody', ruleShow(ruleUsages)),
  get('/lich-lam-viec', 'everybody', yearPage),
  get('/lich-lam-viec/tep', 'everybody', yearFile),
  get('/tinh-thoi-han', 'everybody', calculate),
  get(`${desks}/quy-dinh`, 'council_rule.read', ownRules),
  get(`${rule}/dat`, 'council_rule.set', setOwnPage(ruleUsages)),
  post(`${rule}/dat`, 'council_rule.set', setOwn(ruleUsages)),
  get(`${rule}/doi`, 'law_rule.amend', amendPage(ruleUsages)),
  post(`${rule}/doi`, 'law_rule.amend', amend(ruleUsages)),
  get(workingYear, 'council_rule.read', deskYear),
  get(`${workingYear}/them`, 'law_day.add', addDayPage),
  post(`${workingYear}/them`, 'law_day.add', addDay),
  get(`${workingYear}/sang-thu-bay`, 'working_week.set', workingWeekPage),
  post(`${workingYear}/sang-thu-bay`, 'working_week.set', setWeek),
  get(`${workingYear}/:day/xac-nhan`, 'law_day.confirm', confirmDayPage),
  post(`${workingYear}/:day/xac-nhan`, 'law_day.confirm', confirmDay),
  get(`${workingYear}/:day/bo-xac-nhan`, 'law_day.unconfirm', unconfirmDayPage),
  post(`${workingYear}/:day/bo-xac-nhan`, 'law_day.unconfirm', unconfirmDay),

  // Nhật ký
  get('/nhat-ky', 'everybody', publicLogPage),
  get('/nhat-ky/xuat.jsonl', 'everybody', exportLogFile),
  get('/nhat-ky/dau-niem.txt', 'everybody', newestHead),
  get('/nhat-ky/:id', 'everybody', entryProof),
  get(`${desks}/nhat-ky`, 'audit.read', deskLog),

  // Tệp: ai đọc được việc thì tải được tệp của việc đó
  get('/tep/:id/:name', 'everybody', downloadFile(fileReaders)),
  get('/anh-nho/:id', 'everybody', showThumbnail(fileReaders)),

  // Đăng nhập
  get('/dang-nhap', 'everybody', signInPage),
  service('/dang-nhap', 'everybody', signIn),
  get('/dang-nhap/ma', 'everybody', secondStepPage),
  service('/dang-nhap/ma', 'everybody', secondStep),
  service('/dang-nhap/khoa/bat-dau', 'everybody', beginPasskeySignIn),
  service('/dang-nhap/khoa', 'everybody', signInByPasskey),
  arrive('/dang-nhap/dinh-danh', 'everybody', leaveToSignIn),
  arrive(returnAddress, 'everybody', returnFromProvider),
  service('/dang-xuat', 'everybody', signOut),
  get('/dung-phieu', 'everybody', useSlipPage),
  service('/dung-phieu', 'everybody', useSlip),
  get('/dung-phieu/dinh-danh', 'everybody', slipIdentityPage),
  service('/dung-phieu/dinh-danh', 'everybody', useSlipByIdentity),

  // Tài khoản của tôi
  get('/tai-khoan', 'own-account', ownAccount),
  get('/tai-khoan/mat-khau', 'own-account', passwordPage),
  service('/tai-khoan/mat-khau', 'own-account', changePassword),
  get('/tai-khoan/hai-buoc', 'own-account', twoStepsPage),
  service('/tai-khoan/hai-buoc', 'own-account', startTotp),
  get('/tai-khoan/hai-buoc/xac-nhan', 'own-account', confirmTotpPage),
  service('/tai-khoan/hai-buoc/xac-nhan', 'own-account', confirmTotp),
  get('/tai-khoan/hai-buoc/tat', 'own-account', twoStepsPage),
  service('/tai-khoan/hai-buoc/tat', 'own-account', disableTotp),
  get('/tai-khoan/khoa/them', 'own-account', addPasskeyPage),
  service('/tai-khoan/khoa/them', 'own-account', startPasskey),
  service('/tai-khoan/khoa/tao', 'own-account', addPasskey),
  get('/tai-khoan/khoa/:passkey/doi-ten', 'own-account', renamePasskeyPage),
  service('/tai-khoan/khoa/:passkey/doi-ten', 'own-account', renameOnePasskey),
  get('/tai-khoan/khoa/:passkey/go', 'own-account', removePasskeyPage),
  service('/tai-khoan/khoa/:passkey/go', 'own-account', removeOnePasskey),
  get('/tai-khoan/dinh-danh', 'own-account', linkIdentityPage),
  service('/tai-khoan/dinh-danh', 'own-account', linkIdentity),
  get('/tai-khoan/dinh-danh/go', 'own-account', unlinkPage),
  service('/tai-khoan/dinh-danh/go', 'own-account', unlinkIdentity),
  service('/tai-khoan/dang-nhap/ket-thuc-khac', 'own-account', endOthers),
  service('/tai-khoan/dang-nhap/:id/ket-thuc', 'own-account', endOneLogin),

  // Tài khoản của mọi người
  get(accounts, 'account.read', accountList),
  get(`${accounts}/:personId`, 'account.read', accountShow),
  get(`${accounts}/:personId/mo`, 'account.read', openPage),
  post(`${accounts}/:personId/mo`, 'account.open', open),
  get(`${accounts}/:personId/phieu`, 'account.read', issueSlipPage),
  service(`${accounts}/:personId/phieu`, 'account.issue_slip', issueSlip),
  get(`${accounts}/:personId/dong`, 'account.read', closePage),
  post(`${accounts}/:personId/dong`, 'account.close', close),
  get(`${accounts}/:personId/mo-lai`, 'account.read', reopenAccountPage),
  post(`${accounts}/:personId/mo-lai`, 'account.reopen', reopenAccount),

  // Thông báo, thư
  get('/thong-bao', 'notification.read', notificationList),
  post('/thong-bao/da-doc-het', 'notification.read', readAll),
  get('/thong-bao/lua-chon', 'notification.choose', choosePage),
  post('/thong-bao/lua-chon', 'notification.choose', choose),
  get('/thong-bao/bao-viec.js', 'everybody', pushWorkerFile),
  post('/thong-bao/may', 'notification.choose', pushOn),
  post('/thong-bao/may/:id/tat', 'notification.choose', pushOff),
  post('/thong-bao/:id/mo', 'notification.read', openNotification),
  post('/thong-bao/:id/da-doc', 'notification.read', readOne),
  get('/thong-bao/bo-nhan/:id', 'everybody', stopMailPage),
  service('/thong-bao/bo-nhan/:id', 'everybody', stopMail),

  // Bàn làm việc
  get(desks, 'signed-in', desk),
  get(plans, 'plan.read', deskWall),
  get(`${plans}/toan-van`, 'plan.read', deskFullText),
  get(`${plans}/so-sanh`, 'plan.read', deskCompare),
  get(`${plans}/nhiem-vu/:code`, 'plan.read', deskDuty(counted)),
  get(`${plans}/ban-in`, 'plan.read', printedWall),
  get(`${plans}/xuat`, 'plan.read', exportPlan),
  get(`${plans}/them`, 'plan.add', addPlanPage),
  post(`${plans}/them`, 'plan.add', addPlanByForm),
  get(`${plans}/nhap`, 'plan.import', sendPlanPage),
  post(`${plans}/nhap`, 'plan.import', sendPlan),
  get(`${plans}/nhap/:id`, 'plan.import', planPreviewPage),
  post(`${plans}/nhap/:id`, 'plan.import', confirmImport),
  get(`${plans}/ban/:id/nhap`, 'plan.import', sendDutiesPage),
  post(`${plans}/ban/:id/nhap`, 'plan.import', sendDuties),
  get(`${plans}/ban/:id/them-muc`, 'duty.add', addDutyPage),
  post(`${plans}/ban/:id/them-muc`, 'duty.add', addDuty),
  get(`${plans}/ban/:id/thoi-dung`, 'plan.withdraw', withdrawPlanPage),
  post(`${plans}/ban/:id/thoi-dung`, 'plan.withdraw', withdrawPlan),
  get(duty, 'plan.read', dutyById),
  get(`${duty}/phan-cong`, 'duty.assign', assignPage),
  post(`${duty}/phan-cong`, 'duty.assign', assign),
  get(`${duty}/sua`, 'duty.edit', editDutyPage),
  post(`${duty}/sua`, 'duty.edit', editDuty),
  get(`${duty}/thoi-ap-dung`, 'duty.retire', retirePage),
  post(`${duty}/thoi-ap-dung`, 'duty.retire', retireDuty),
  get(`${duty}/cach-tinh`, 'duty.set_evidence_rules', rulesPage(counted)),
  post(`${duty}/cach-tinh`, 'duty.set_evidence_rules', setRules(counted)),
  get(`${duty}/them-bang-chung`, 'evidence.add', addEvidencePage),
  post(`${duty}/them-bang-chung`, 'evidence.add', addEvidenceByHand),
  get(`${plans}/bang-chung/:id/go`, 'evidence.remove', removeEvidencePage),
  post(`${plans}/bang-chung/:id/go`, 'evidence.remove', removeEvidence),
  // Văn bản: sổ, soạn, lộ trình
  get(papers, 'official_document.read', documentList),
  get(`${papers}/xuat/:format`, 'official_document.read', exportDocuments),
  get(`${papers}/so`, 'official_document.draft', numbersPage),
  get(`${papers}/so/xuat/:format`, 'official_document.draft', exportNumbers),
  get(`${papers}/soan`, 'official_document.draft', draftDocumentPage),
  post(`${papers}/soan`, 'official_document.draft', draftDocument),
  get(`${papers}/vao-so-muon`, 'official_document.enter_late', latePage),
  post(`${papers}/vao-so-muon`, 'official_document.enter_late', late),
  get(`${papers}/kiem-the-thuc`, 'document_form.check', checkLayoutPage),
  post(`${papers}/kiem-the-thuc`, 'document_form.check', checkLayout),
  get(`${papers}/ky-hieu`, 'document_symbol.set', symbolsPage),
  post(`${papers}/ky-hieu`, 'document_symbol.set', symbols),
  get(paper, 'official_document.read', documentShow),
  get(`${paper}/tai/:format`, 'official_document.read', downloadDocument),
  get(`${paper}/ban-thao`, 'official_document.read', editionsPage),
  get(`${paper}/phieu-gui`, 'official_document.read', sendSlip),
  get(`${paper}/sua`, 'official_document.read', revisePage),
  post(`${paper}/sua`, 'official_document.revise', revise),
  get(`${paper}/kiem-tra`, 'official_document.read', documentSteps.checkPage),
  post(`${paper}/kiem-tra`, 'official_document.check', documentSteps.check),
  get(`${paper}/tra-lai`, 'official_document.read', documentSteps.sendBackPage),
  post(`${paper}/tra-lai`, 'official_document.send_back', documentSteps.sendBack),
  get(`${paper}/trinh-ky`, 'official_document.read', documentSteps.submitPage),
  post(`${paper}/trinh-ky`, 'official_document.submit', documentSteps.submit),
  get(`${paper}/ky`, 'official_document.read', documentSteps.signPage),
  post(`${paper}/ky`, 'official_document.sign', documentSteps.sign),
  get(`${paper}/cap-so`, 'official_document.read', documentSteps.issuePage),
  post(`${paper}/cap-so`, 'official_document.issue', documentSteps.issue),
  get(`${paper}/huy-so`, 'official_document.read', documentSteps.cancelPage),
  post(`${paper}/huy-so`, 'official_document.cancel_number', documentSteps.cancel),
  get(`${paper}/dung`, 'official_document.read', documentSteps.withdrawPage),
  post(`${paper}/dung`, 'official_document.withdraw', documentSteps.withdraw),
  get(`${paper}/gui`, 'official_document.read', sendDocumentPage),
  post(`${paper}/gui`, 'official_document.send', sendDocument),
  post(`${paper}/da-nhan`, 'official_document.receive', receiveDocument),
  get(`${paper}/cong-khai`, 'official_document.read', publishDocumentPage),
  post(`${paper}/cong-khai`, 'official_document.publish', publishDocument),
  get(`${paper}/thoi-cong-khai`, 'official_document.read', documentSteps.unpublishPage),
  post(`${paper}/thoi-cong-khai`, 'official_document.unpublish', documentSteps.unpublish),
  get(imports, 'document_import.send', importDocumentsPage),
  post(imports, 'document_import.send', sendImport),
  get(`${imports}/tep/:id`, 'document_import.send', importFilePage),
  post(`${imports}/tep/:id`, 'document_import.send', confirmImported),
  post(`${imports}/tep/:id/bo-qua`, 'document_import.send', leaveOutImported),
  get(`${imports}/:id`, 'document_import.send', importShow),
  post(`${imports}/:id/vao-so`, 'document_import.send', confirmSureImports),
  get(incoming, 'incoming_document.read', incomingList),
  get(`${incoming}/them`, 'incoming_document.receive', receiveIncomingPage),
  post(`${incoming}/them`, 'incoming_document.receive', receiveIncoming),
  get(`${incoming}/:id`, 'incoming_document.read', incomingShow),
  get(`${incoming}/:id/giao`, 'incoming_document.assign', assignIncomingPage),
  post(`${incoming}/:id/giao`, 'incoming_document.assign', assignIncoming),
  get(`${incoming}/:id/ket-thuc`, 'incoming_document.read', closeIncomingPage),
  post(`${incoming}/:id/ket-thuc`, 'incoming_document.close', closeIncoming),
  get(`${paper}/luu`, 'official_document.read', fileDocumentPage),
  post(`${paper}/luu`, 'official_document.file', fileDocument),

  get(`${desks}/kien-nghi`, 'petition.read', deskList),
  get(`${desks}/kien-nghi/ghi-nhan`, 'petition.note', notePage),
  get(`${desks}/kien-nghi/gan-giong`, 'petition.note', similarForDesk),
  post(`${desks}/kien-nghi/ghi-nhan`, 'petition.note', note),
  get(`${desks}/kien-nghi/xuat/:format`, 'petition.read', exportList),
  get(`${desks}/kien-nghi/bao-cao`, 'petition.report', report),
  get(`${desks}/kien-nghi/bao-cao/tai/:format`, 'petition.report', reportFile),
  get(`${desks}/kien-nghi/bao-cao/cong-van/:holder/:letter/:format`, 'petition.write_letter', holderLetter),
  get(`${desks}/kien-nghi/nhap`, 'petition.import', uploadPetitionsPage),
  post(`${desks}/kien-nghi/nhap`, 'petition.import', uploadPetitions),
  get(`${desks}/kien-nghi/nhap/mau.xlsx`, 'petition.import', petitionTemplate),
  get(`${desks}/kien-nghi/nhap/:id`, 'petition.import', importPetitionsPage),
  post(`${desks}/kien-nghi/nhap/:id`, 'petition.import', importPetitions),
  get(`${desks}/kien-nghi/nhap/:id/can-sua.xlsx`, 'petition.import', rowsToMend),
  get(`${desks}/kien-nghi/mau-cau`, 'petition.write_template', templatesPage),
  post(`${desks}/kien-nghi/mau-cau`, 'petition.write_template', keepTemplate),
  get(`${desks}/kien-nghi/mau-cau/bo`, 'petition.write_template', templatesPage),
  post(`${desks}/kien-nghi/mau-cau/bo`, 'petition.write_template', dropTemplate),
  get(`${desks}/kien-nghi/co-quan-toi`, 'petition.answer', officeDeskPage),
  get(`${desks}/kien-nghi/nhieu/phan-loai`, 'petition.classify', classifyManyPage),
  post(`${desks}/kien-nghi/nhieu/phan-loai`, 'petition.classify', classifyManyAct),
  get(`${desks}/kien-nghi/nhieu/chuyen`, 'petition.transfer', transferManyPage),
  post(`${desks}/kien-nghi/nhieu/chuyen`, 'petition.transfer', transferManyAct),
  get(`${desks}/kien-nghi/nhieu/don-doc`, 'petition.urge', urgeManyPage),
  post(`${desks}/kien-nghi/nhieu/don-doc`, 'petition.urge', urgeManyAct),
  get(`${desks}/kien-nghi/nhieu/tra-loi`, 'petition.answer', answerManyPage),
  post(`${desks}/kien-nghi/nhieu/tra-loi`, 'petition.answer', answerManyAct),
  get(`${desks}/kien-nghi/phieu`, 'petition.read', slips),
  get(`${desks}/kien-nghi/bo-loc`, 'petition.read', deskList),
  post(`${desks}/kien-nghi/bo-loc`, 'saved_view.keep', keepPetitionView),
  get(`${desks}/kien-nghi/bo-loc/bo`, 'petition.read', deskList),
  post(`${desks}/kien-nghi/bo-loc/bo`, 'saved_view.keep', forgetPetitionView),
  get(`${desks}/kien-nghi/so-lieu`, 'petition.read', deskFigures),
  get(`${desks}/kien-nghi/so-lieu/ban-in`, 'petition.read', printDeskFigures),
  get(`${desks}/kien-nghi/so-lieu/xuat/:format`, 'petition.read', exportDeskFigures),
  get(petition, 'petition.read', deskShow),
  get(`${petition}/phieu`, 'petition.read', slip),
  get(`${petition}/cong-van/:letter/:format`, 'petition.write_letter', letter),
  get(`${petition}/phan-loai`, 'petition.read', classifyPage),
  post(`${petition}/phan-loai`, 'petition.classify', classify),
  get(`${petition}/chuyen`, 'petition.read', transferPage),
  post(`${petition}/chuyen`, 'petition.transfer', transfer),
  get(`${petition}/tra-loi`, 'petition.read', answerPage),
  post(`${petition}/tra-loi`, 'petition.answer', answer),
  post(`${petition}/tra-loi/mau`, 'petition.answer', takeTemplateFor('answer')),
  post(`${petition}/tra-loi-lai/mau`, 'petition.send_back', takeTemplateFor('send_back')),
  post(`${petition}/tra-lai/mau`, 'petition.return', takeTemplateFor('return')),
  post(`${petition}/gia-han/mau`, 'petition.extend', takeTemplateFor('extend')),
  post(`${petition}/tu-choi-de-nghi/mau`, 'petition.decline', takeTemplateFor('decline')),
  post(`${petition}/mo-lai/mau`, 'petition.reopen', takeTemplateFor('reopen')),
  get(`${petition}/chuyen-cap-tren`, 'petition.read', sendUpPage),
  post(`${petition}/chuyen-cap-tren`, 'petition.send_up', sendUp),
  get(`${petition}/tra-loi-cap-tren`, 'petition.read', relayPage),
  post(`${petition}/tra-loi-cap-tren`, 'petition.relay', relay),
  get(`${petition}/xin-gia-han`, 'petition.read', askExtensionPage),
  post(`${petition}/xin-gia-han`, 'petition.ask_extension', askForExtension),
  get(`${petition}/xin-chuyen`, 'petition.read', askTransferPage),
  post(`${petition}/xin-chuyen`, 'petition.ask_transfer', askForTransfer),
  get(`${petition}/gia-han`, 'petition.read', extendPage),
  post(`${petition}/gia-han`, 'petition.extend', extend),
  get(`${petition}/tu-choi-de-nghi`, 'petition.read', declinePage),
  post(`${petition}/tu-choi-de-nghi`, 'petition.decline', decline),
  get(`${petition}/don-doc`, 'petition.read', urgePage),
  post(`${petition}/don-doc`, 'petition.urge', urge),
  get(`${petition}/kiem-tra`, 'petition.read', checkPage),
  post(`${petition}/kiem-tra`, 'petition.check', check),
  get(`${petition}/tra-loi-lai`, 'petition.read', sendBackPage),
  post(`${petition}/tra-loi-lai`, 'petition.send_back', sendBack),
  get(`${petition}/bang-chung`, 'petition.read', provePage),
  post(`${petition}/bang-chung`, 'petition.prove', prove),
  get(`${petition}/doi-ngay-hua`, 'petition.read', postponePage),
  post(`${petition}/doi-ngay-hua`, 'petition.postpone', postpone),
  get(`${petition}/ket-thuc`, 'petition.read', settlePage),
  post(`${petition}/ket-thuc`, 'petition.settle', settle),
  get(`${petition}/cong-khai`, 'petition.read', publishPage),
  post(`${petition}/cong-khai`, 'petition.publish', publish),
  get(`${petition}/mo-lai`, 'petition.read', reopenPage),
  post(`${petition}/mo-lai`, 'petition.reopen', reopen),
  get(`${petition}/gop`, 'petition.read', mergePage),
  post(`${petition}/gop`, 'petition.merge', merge),
  get(`${petition}/tra-lai`, 'petition.read', returnPage),
  post(`${petition}/tra-lai`, 'petition.return', returnToVoter),
  get(`${petition}/rut`, 'petition.read', withdrawPage),
  post(`${petition}/rut`, 'petition.withdraw', withdraw),

  // Kỳ họp: dự kiến, triệu tập, chương trình
  get('/ky-hop', 'everybody', portalCalendar),
  get('/ky-hop/lich.ics', 'everybody', calendarFile),
  get('/ky-hop/:id', 'everybody', portalSession),
  get('/ky-hop/:id/truc-tiep', 'everybody', portalLive),
  get(sessions, 'session.read', sessionList),
  get(`${sessions}/du-kien`, 'session.plan', planSessionPage),
  post(`${sessions}/du-kien`, 'session.plan', planSessionAct),
  get(session, 'session.read', deskSession),
  get(`${session}/sua`, 'session.read', amendSessionPage),
  post(`${session}/sua`, 'session.amend', amendSessionAct),
  get(`${session}/trieu-tap`, 'session.read', conveneSessionPage),
  post(`${session}/trieu-tap`, 'session.convene', conveneSessionAct),
  get(`${session}/cong-bo`, 'session.read', announceSessionPage),
  post(`${session}/cong-bo`, 'session.announce', announceSessionAct),
  get(`${session}/gui-tai-lieu`, 'session.read', sendPapersPage),
  post(`${session}/gui-tai-lieu`, 'session.send_papers', sendPapersAct),
  get(`${session}/khong-hop`, 'session.read', cancelSessionPage),
  post(`${session}/khong-hop`, 'session.cancel', cancelSessionAct),
  get(`${session}/chuong-trinh`, 'session.read', agendaPage),
  get(`${session}/chuong-trinh/them`, 'agenda_item.add', addItemPage),
  post(`${session}/chuong-trinh/them`, 'agenda_item.add', addItemAct),
  post(`${item}/thu-tu`, 'agenda_item.move', moveItemAct),
  get(`${item}/sua`, 'agenda_item.amend', amendItemPage),
  post(`${item}/sua`, 'agenda_item.amend', amendItemAct),
  get(`${item}/tai-lieu`, 'agenda_paper.attach', attachPaperPage),
  post(`${item}/tai-lieu`, 'agenda_paper.attach', attachPaperAct),
  get(`${item}/rut`, 'agenda_item.withdraw', withdrawItemPage),
  post(`${item}/rut`, 'agenda_item.withdraw', withdrawAct),
  get(`${item}/hoan`, 'agenda_item.postpone', postponeItemPage),
  post(`${item}/hoan`, 'agenda_item.postpone', postponeAct),
  get(`${item}/cho-bieu-quyet`, 'agenda_item.waive_papers', waivePapersPage),
  post(`${item}/cho-bieu-quyet`, 'agenda_item.waive_papers', waive),

  // Kỳ họp: điều hành, bàn thư ký, phòng họp của đại biểu, màn hình
  get(`${session}/dieu-hanh`, 'session.conduct', cockpit),
  post(`${session}/dieu-hanh/khai-mac`, 'session.conduct', openSessionAct),
  post(`${session}/dieu-hanh/tam-nghi`, 'session.conduct', pauseSessionAct),
  post(`${session}/dieu-hanh/hop-tiep`, 'session.conduct', resumeSessionAct),
  post(`${session}/dieu-hanh/be-mac`, 'session.conduct', closeSessionAct),
  post(`${session}/dieu-hanh/muc/:itemId/dua-ra`, 'agenda_item.take_up', takeUpItemAct),
  post(`${session}/dieu-hanh/muc/:itemId/ket-thuc`, 'agenda_item.finish', finishItemAct),
  post(`${session}/dieu-hanh/phat-bieu/:speechId/moi`, 'speech.give_floor', giveFloorAct),
  post(`${session}/dieu-hanh/phat-bieu/:speechId/xong`, 'speech.end', endSpeechAct),
  post(`${session}/dieu-hanh/bieu-quyet`, 'vote.open', openVoteAct),
  post(`${session}/dieu-hanh/bieu-quyet/:voteId/ket-thuc`, 'vote.close', closeVoteAct),
  post(`${session}/dieu-hanh/bieu-quyet/:voteId/huy`, 'vote.annul', annulVoteAct),
  get(`${session}/thu-ky`, 'session.record', secretary),
  post(`${session}/thu-ky/diem-danh`, 'attendance.mark', markAct),
  post(`${session}/thu-ky/bieu-quyet/:voteId`, 'ballot.enter', enterAct),
  post(`${session}/thu-ky/muc/:itemId`, 'agenda_item.summarise', summariseAct),
  get(`${session}/phong-hop`, 'session.read', seat),
  post(`${session}/phong-hop/diem-danh`, 'attendance.check_in', checkInAct),
  post(`${session}/phong-hop/bieu-quyet/:voteId`, 'ballot.cast', castAct),
  post(`${session}/phong-hop/phat-bieu`, 'speech.ask', askSpeechAct),
  post(`${session}/phong-hop/phat-bieu/:speechId/thoi`, 'speech.withdraw', withdrawSpeechAct),
  get(`${session}/man-hinh`, 'session.project', screen),
  get(`${session}/bieu-quyet/:voteId`, 'session.read', voteShow),
  get(`${session}/bien-ban`, 'session.read', minutesPage),
  get(`${session}/bien-ban/:format`, 'session.read', minutesFile),

  // Đại biểu và tổ chức: phần công khai
  get('/dai-bieu', 'everybody', publicDelegates),
  get('/to-chuc', 'everybody', publicOrganisation),
  get('/don-vi-tien-than', 'everybody', publicPredecessors),

  // Người, tổ chức, chức vụ, nhiệm kỳ
  get(persons, 'person.read', people),
  get(`${persons}/xuat`, 'person.read', exportPeople),
  get(`${persons}/them`, 'person.add', addPersonPage),
  post(`${persons}/them`, 'person.add', addPersonAct),
  get(`${persons}/nhap`, 'roster.upload', uploadPage),
  post(`${persons}/nhap`, 'roster.upload', upload),
  get(`${persons}/nhap/mau.xlsx`, 'roster.upload', rosterTemplate),
  get(`${persons}/nhap/:id`, 'roster.import', previewPage),
  post(`${persons}/nhap/:id`, 'roster.import', importAct),
  get(`${persons}/:id`, 'person.read', personShow),
  get(`${persons}/:id/sua`, 'person.edit', editPersonPage),
  post(`${persons}/:id/sua`, 'person.edit', editPersonAct),
  get(bodies, 'person.read', organisation),
  get(`${bodies}/xuat`, 'person.read', exportOrganisation),
  get(`${bodies}/them`, 'body.add', addBodyPage),
  post(`${bodies}/them`, 'body.add', addBodyAct),
  get(`${bodies}/:id`, 'person.read', bodyShow),
  get(`${bodies}/:id/ket-thuc`, 'body.close', closeBodyPage),
  post(`${bodies}/:id/ket-thuc`, 'body.close', closeBodyAct),
  get(`${bodies}/:id/bo-nhiem`, 'membership.appoint', appointPage),
  post(`${bodies}/:id/bo-nhiem`, 'membership.appoint', appoint),
  get(`${desks}/chuc-vu/:id/thoi`, 'membership.end', endMembershipPage),
  post(`${desks}/chuc-vu/:id/thoi`, 'membership.end', endMembershipAct),
  get(`${desks}/chuc-vu/:id/giao-quyen`, 'deputising.authorise', authorisePage),
  post(`${desks}/chuc-vu/:id/giao-quyen`, 'deputising.authorise', authorise),
  get(`${desks}/giao-quyen/:id/thoi`, 'deputising.revoke', revokePage),
  post(`${desks}/giao-quyen/:id/thoi`, 'deputising.revoke', revoke),
  get(`${desks}/nhiem-ky`, 'person.read', terms),
  get(`${desks}/nhiem-ky/mo`, 'council_term.open', openTermPage),
  post(`${desks}/nhiem-ky/mo`, 'council_term.open', openTermAct),
  get(`${desks}/thon`, 'person.read', hamletList),
  get(`${desks}/thon/them`, 'hamlet.add', addHamletPage),
  post(`${desks}/thon/them`, 'hamlet.add', addHamletAct),
  get(`${desks}/thon/:id/vi-tri`, 'person.read', placeHamletPage),
  post(`${desks}/thon/:id/vi-tri`, 'hamlet.place', placeHamletAct),
  get(`${desks}/thon/:id/ket-thuc`, 'hamlet.close', closeHamletPage),
  post(`${desks}/thon/:id/ket-thuc`, 'hamlet.close', closeHamletAct),
]
