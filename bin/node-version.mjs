// Plain JavaScript, so that an old Node can still read why it is refused.
import process from 'node:process'

const [major] = process.versions.node.split('.')
if (Number(major) < 26) {
  console.error(
    `Nghị Trường cần Node.js 26, nhưng đang chạy bằng ${process.version}; hãy chạy “npm ci” rồi gọi qua npm (npm start, npm test) để dùng bản Node kèm theo, hoặc cài Node.js 26.`,
  )
  process.exit(78)
}
