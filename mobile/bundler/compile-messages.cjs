const { compileMessage } = require('@lingui/message-utils/compileMessage')

/** The catalogues of all languages, and parts of them in folders. */
const isCatalogue = (file) => /[\\/]src[\\/]locale[\\/](.+[\\/])?(en|hi|hinglish)\.ts$/.test(file ?? '')

/**
 * A plugin of Babel: reads the messages with values when the app is bundled, so that the app needs no reader of ICU
 * messages. `compile` in locale/catalogue.ts reads those of tests.
 */
module.exports = ({ types }) => ({
  visitor: {
    ObjectProperty({ node }, { filename }) {
      const { value } = node
      if (!isCatalogue(filename) || !types.isStringLiteral(value) || !value.value.includes('{')) return
      // Without what is undefined.
      node.value = types.valueToNode(JSON.parse(JSON.stringify(compileMessage(value.value))))
    },
  },
})
