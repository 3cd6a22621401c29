import PublicGroupLayout from "#app/[locale]/(public)/layout.tsx";

// Citizens see one portal, whichever of its pages they are on.
export default PublicGroupLayout;
