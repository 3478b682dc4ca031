import type { AgentMessages } from './en-agents.ts';

export const esAgents: AgentMessages = {
  scan: {
    title: {
      stock: 'Escanee la etiqueta del equipo que repone',
      stage: 'Escanee la etiqueta del siguiente equipo de la entrega',
      bring_back: 'Escanee la etiqueta del equipo reparado',
      other: 'Escanee la etiqueta',
    },
    hint: 'Después se abre sola la puerta correcta.',
    left: (count) => (count === 1 ? 'Queda 1 equipo' : `Quedan ${count} equipos`),
    enter: 'Escribir la etiqueta',
    entered: 'Etiqueta',
    erase: 'Borrar el último carácter',
    submit: 'Abrir la puerta',
    done: 'Listo',
    unknown: (text) => `«${text}» no es la etiqueta de un equipo que conozcamos`,
    notExpected: (text) => `«${text}» no corresponde aquí ahora`,
    expected: (tags) => `Se espera: ${tags}`,
    noRoom: (text) => `No hay ninguna puerta libre para «${text}»`,
    notAllowed: (text) => `No puede dejar «${text}» aquí`,
    codeScanned: 'Eso era el código de una persona, no una etiqueta',
    help: 'Si era una tarjeta: pulse primero «Listo» y acérquela otra vez al lector.',
  },
  badge: {
    open: '¿Cómo se lee una tarjeta?',
    title: 'Acerque una tarjeta al lector',
    hint: 'Verá cómo se ha leído. No se abre nada ni se guarda nada.',
    read: 'El lector ha escrito',
    format: 'Formato',
    facility: 'Instalación',
    card: 'Tarjeta',
    uid: 'Número del chip',
    none: 'Formato desconocido: cuentan las letras y cifras tal como están.',
    order: 'El número del chip vale igual en los dos órdenes de bytes.',
  },
};
