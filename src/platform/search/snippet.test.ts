import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readQuestion } from './question.ts'
import { markHits, snippetOf, type Piece } from './snippet.ts'

const shown = (pieces: readonly Piece[]) =>
  pieces.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join('')
const mark = (text: string, typed: string) => shown(markHits(text, readQuestion(typed)!))
const snippet = (text: string, typed: string) => shown(snippetOf(text, readQuestion(typed)!))

test('hits are marked in the text as it was written', () => {
  assert.equal(
    mark('Đường trục thôn Đông, đường ĐÊ', 'duong'),
    '[Đường] trục thôn Đông, [đường] ĐÊ',
  )
  assert.equal(mark('Đường trục thôn', 'truc duong'), '[Đường trục] thôn')
  assert.equal(mark('Hòa bình và hoà giải', 'hoà'), '[Hòa] bình và [hoà] giải')
})

test('a phrase is marked as one run, and only where it stands as a phrase', () => {
  assert.equal(mark('trạm bơm; bơm trạm', '"tram bom"'), '[trạm bơm]; bơm trạm')
  assert.equal(mark('Số 12/NQ-HĐND ngày 1', '12/nq-hdnd'), 'Số [12/NQ-HĐND] ngày 1')
})

test('within quotes only the accents that were typed are marked', () => {
  assert.equal(mark('đường Dương', '"đường"'), '[đường] Dương')
})

test('the last word is marked from its beginning on as a whole word', () => {
  assert.equal(mark('thôn thông thoáng', 'thon'), '[thôn thông] thoáng')
  assert.equal(mark('thôn 1, thôn 10', 'thôn 1'), '[thôn 1], [thôn] 10')
})

test('a decomposed text is marked without tearing a letter from its accent', () => {
  const text = 'Đường trục'.normalize('NFD')
  const pieces = markHits(text, readQuestion('duong')!)
  assert.equal(pieces[0]!.text.normalize('NFC'), 'Đường')
})

const filler = 'bà con nêu nhiều lần mà chưa có kết quả rõ ràng '.repeat(20)

test('a long text is cut around the place with the most of what was looked for', () => {
  const text = `${filler}đường hỏng. ${filler}trạm bơm hỏng máy. ${filler}`
  const cut = snippet(text, 'trạm bơm')
  assert.match(cut, /^… .*\[trạm bơm\] hỏng máy\. .* …$/s)
  assert.ok(cut.length < 280)
})

test('without a hit it is the beginning, and a short text is whole', () => {
  assert.match(snippet(filler, 'không có từ này'), /^bà con nêu .* …$/s)
  assert.equal(snippet('Trạm bơm hỏng.', 'hong'), 'Trạm bơm [hỏng].')
  assert.equal(snippet('', 'hong'), '')
})

const letters = 'aăâbđeêiơưtnhg dđ ĐƯỜ\u0300\u0301\u0309\n,.-/0123🙂<>&"'
const texts = fc
  .array(fc.constantFrom(...letters), { maxLength: 600 })
  .map((signs) => signs.join(''))
const questions = fc
  .array(fc.constantFrom(...'aăâbđeêiơưtnhg "123'), { minLength: 1, maxLength: 12 })
  .map((signs) => signs.join(''))

test('the pieces of a marked text are the text', () => {
  fc.assert(
    fc.property(texts, questions, (text, typed) => {
      const question = readQuestion(typed)
      fc.pre(question !== null)
      assert.equal(
        markHits(text, question!)
          .map((piece) => piece.text)
          .join(''),
        text,
      )
    }),
  )
})

test('a snippet is one stretch of the text, never starting or ending inside a sign', () => {
  fc.assert(
    fc.property(texts, questions, (text, typed) => {
      const question = readQuestion(typed)
      fc.pre(question !== null)
      const pieces = snippetOf(text, question!).map((piece) => piece.text)
      const stretch = pieces.join('').replace(/^… /, '').replace(/ …$/, '')
      assert.ok(text.includes(stretch))
      assert.ok(stretch.isWellFormed())
    }),
  )
})

test('whatever is marked is what was looked for, and no hit is left unmarked', () => {
  fc.assert(
    fc.property(texts, fc.constantFrom('duong', 'đ', 'an', '12', 'nho'), (text, typed) => {
      const question = readQuestion(typed)!
      const pieces = markHits(text, question)
      for (const { text: piece, isHit } of pieces) {
        const again = markHits(piece, question)
        assert.equal(
          again.some((part) => part.isHit),
          isHit,
        )
      }
    }),
  )
})
