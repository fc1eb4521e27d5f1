export { Prisma, PrismaClient, type ConversationItemKind } from '../generated/client.ts'
