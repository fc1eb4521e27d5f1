import { NotFoundScreen } from '../components/not-found-screen.tsx'

export default NotFoundScreen
