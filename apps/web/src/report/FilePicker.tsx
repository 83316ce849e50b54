import { buttonClass } from "../ui/Button.tsx";
import styles from "./photos.module.css";

interface Props {
  label: string;
  /** Opens the camera where there is one. */
  camera?: boolean;
  disabled: boolean;
  onFiles: (files: readonly File[]) => Promise<void>;
}

/** A button that opens the camera or the gallery: the browser's own control under our looks. */
export const FilePicker = ({ label, camera = false, disabled, onFiles }: Props) => (
  <label className={`${buttonClass(camera ? "strong" : "plain")} ${styles.picker}`}>
    <input
      type="file"
      className="visually-hidden"
      accept="image/*"
      disabled={disabled}
      {...(camera ? { capture: "environment" as const } : { multiple: true })}
      onChange={(event) => {
        const { currentTarget } = event;
        const files = [...(currentTarget.files ?? [])];
        currentTarget.value = ""; // the same file may be chosen again
        onFiles(files).catch(reportError);
      }}
    />
    {label}
  </label>
);
