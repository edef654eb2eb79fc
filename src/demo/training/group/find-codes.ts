/** The browser's own reader of codes (Shape Detection API), where there is one: TypeScript does not know it. */
interface BarcodeReader {
  detect(source: CanvasImageSource): Promise<readonly { readonly rawValue: string }[]>;
}

interface BarcodeReaders {
  new (options: { readonly formats: readonly string[] }): BarcodeReader;
  getSupportedFormats(): Promise<readonly string[]>;
}

type FindCodes = (video: HTMLVideoElement) => Promise<readonly string[]>;

let finder: Promise<FindCodes> | undefined;

/** What the QR codes say that are in the picture of the moment. */
export async function findCodes(video: HTMLVideoElement): Promise<readonly string[]> {
  if (video.videoWidth === 0) return [];
  finder ??= bestFinder();
  return (await finder)(video);
}

async function bestFinder(): Promise<FindCodes> {
  const { BarcodeDetector: Readers } = window as { readonly BarcodeDetector?: BarcodeReaders };
  try {
    // There are browsers that have the name and no reader behind it.
    if (Readers !== undefined && (await Readers.getSupportedFormats()).includes('qr_code')) {
      const reader = new Readers({ formats: ['qr_code'] });
      return async (video) => {
        const found = await reader.detect(video).catch(() => []);
        return found.map(({ rawValue }) => rawValue);
      };
    }
  } catch {
    // As good as none.
  }
  const { decodeQRBatch } = await import('qr/decode.js');
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true });
  return async (video) => {
    if (context === null) return [];
    const { videoWidth: width, videoHeight: height } = video;
    if (canvas.width !== width) canvas.width = width;
    if (canvas.height !== height) canvas.height = height;
    context.drawImage(video, 0, 0);
    const [found = []] = await decodeQRBatch([context.getImageData(0, 0, width, height)]);
    // Of a picture without a code it makes an error.
    return found.filter((text) => typeof text === 'string');
  };
}
