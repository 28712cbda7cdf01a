import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { sayToBench } from './in-a-process.ts'

/** Run by the bench in a process of its own: Node's own HTTP server, and nothing else, with a reply of so many bytes. */
const body = Buffer.alloc(Number(process.argv[2]), 'x')
const headers = { 'Content-Type': 'application/json', 'Content-Length': body.length }
const server = createServer((_request, response) => response.writeHead(200, headers).end(body))
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo
  sayToBench({ url: `http://127.0.0.1:${port}` }, async () => {
    server.closeAllConnections()
    server.close()
  })
})
